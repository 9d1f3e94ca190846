package io.ninethree.examples.ruleengines;

import io.ninethree.field.Condition;
import io.ninethree.vocabulary.Cases;

/** The six rules, as each side writes them. */
enum Rule {
    GOLD_URGENT(
            Cases.TIER.is("gold").and(Cases.PRIORITY.is("urgent")),
            "tier == \"gold\", priority == \"urgent\"",
            "tier == 'gold' && priority == 'urgent'") {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.tier().equals("gold") && ticket.priority().equals("urgent");
        }
    },
    GOLD_USUAL(
            Cases.TIER.is("gold").and(Cases.PRIORITY.in("high", "normal")),
            "tier == \"gold\", priority in (\"high\", \"normal\")",
            "tier == 'gold' && priority in ['high', 'normal']") {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.tier().equals("gold")
                    && (ticket.priority().equals("high") || ticket.priority().equals("normal"));
        }
    },
    SILVER_PHONE(
            Cases.TIER.is("silver").and(Cases.CHANNEL.is("phone")),
            "tier == \"silver\", channel == \"phone\"",
            "tier == 'silver' && channel == 'phone'") {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.tier().equals("silver") && ticket.channel().equals("phone");
        }
    },
    COMPLAINT(Cases.COMPLAINT.isTrue(), "complaint == true", "complaint") {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.complaint();
        }
    },
    URGENT(
            Cases.PRIORITY.is("urgent").and(Cases.TIER.is("gold").not()),
            "priority == \"urgent\", tier != \"gold\"",
            "priority == 'urgent' && tier != 'gold'") {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.priority().equals("urgent") && !ticket.tier().equals("gold");
        }
    },
    WRITTEN(Cases.CHANNEL.in("mail", "chat"), "channel in (\"mail\", \"chat\")", "channel in ['mail', 'chat']") {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.channel().equals("mail") || ticket.channel().equals("chat");
        }
    };

    private final Condition condition;
    private final String drools;
    private final String cel;

    Rule(Condition condition, String drools, String cel) {
        this.condition = condition;
        this.drools = drools;
        this.cel = cel;
    }

    /** By hand. */
    abstract boolean holds(Ticket ticket);

    Condition condition() {
        return condition;
    }

    String drools() {
        return "rule " + name() + " when Ticket(" + drools + ") then hits.hit(" + ordinal() + "); end\n";
    }

    String cel() {
        return cel;
    }
}
