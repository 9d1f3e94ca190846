package io.ninethree.examples.ruleengines;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.kie.internal.utils.KieHelper;

/** The six rules in Drools, compiled to its executable model, in one session that is kept. */
final class Drools {

    private final Hits hits = new Hits();
    private final KieSession session;

    Drools() {
        String rules = Arrays.stream(Rule.values()).map(Rule::drools).collect(Collectors.joining());
        session = new KieHelper()
                .addContent(
                        "import " + Ticket.class.getName() + ";\nglobal " + Hits.class.getName() + " hits;\n" + rules,
                        ResourceType.DRL)
                .build(ExecutableModelProject.class)
                .newKieSession();
        session.setGlobal("hits", hits);
    }

    int ask(Ticket ticket) {
        FactHandle handle = session.insert(ticket);
        session.fireAllRules();
        session.delete(handle);
        return hits.take();
    }
}
