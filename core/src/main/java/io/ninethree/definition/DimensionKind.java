package io.ninethree.definition;

import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.texts;

import io.ninethree.model.Dimension;
import io.ninethree.model.Text;

/** Headings other than the twelve. */
record DimensionKind() implements DefinitionKind<Dimension> {

    @Override
    public String name() {
        return "dimension";
    }

    @Override
    public Class<Dimension> type() {
        return Dimension.class;
    }

    @Override
    public boolean countsInFigures() {
        return false;
    }

    @Override
    public DefinitionFormat<Dimension> format(Formats formats) {
        Member<Dimension, Text> name = Member.required("name", texts(), Dimension::text);
        Member<Dimension, Text> meaning = Member.required("meaning", texts(), Dimension::meaning);
        return object(in -> Dimension.named(in.id(), in.get(name), in.get(meaning)), name, meaning);
    }
}
