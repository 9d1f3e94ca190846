package io.ninethree.metrics;

import static io.ninethree.definition.Formats.field;
import static io.ninethree.definition.Formats.object;
import static io.ninethree.definition.Formats.whole;
import static io.ninethree.definition.Formats.zone;

import io.ninethree.definition.DefinitionFormat;
import io.ninethree.definition.DefinitionKind;
import io.ninethree.definition.Formats;
import io.ninethree.definition.Member;
import io.ninethree.field.FlagField;
import io.ninethree.field.InstantField;
import java.time.ZoneId;

/** The days within the limits of a control chart, as a form of formula. */
record DaysInControlKind() implements DefinitionKind<DaysInControl> {

    @Override
    public String name() {
        return "days-in-control";
    }

    @Override
    public Class<DaysInControl> type() {
        return DaysInControl.class;
    }

    @Override
    public DefinitionFormat<DaysInControl> format(Formats formats) {
        Member<DaysInControl, FlagField> flag = Member.required("flag", field(FlagField.class), DaysInControl::flag);
        Member<DaysInControl, InstantField> date =
                Member.required("date", field(InstantField.class), DaysInControl::date);
        Member<DaysInControl, ZoneId> zone = Member.required("zone", zone(), DaysInControl::zone);
        Member<DaysInControl, Long> fewest =
                Member.required("fewestDays", whole(1), formula -> (long) formula.fewest());
        return object(
                in -> new DaysInControl(in.get(flag), in.get(date), in.get(zone), Math.toIntExact(in.get(fewest))),
                flag,
                date,
                zone,
                fewest);
    }
}
