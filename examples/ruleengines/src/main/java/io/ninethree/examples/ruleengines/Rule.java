package io.ninethree.examples.ruleengines;

import io.ninethree.field.Condition;
import io.ninethree.vocabulary.Cases;

/** The six rules, as each side writes them. */
enum Rule {
    GOLD_URGENT(
            0,
            Cases.TIER.is("gold").and(Cases.PRIORITY.is("urgent")),
            "tier == \"gold\", priority == \"urgent\"",
            "tier == 'gold' && priority == 'urgent'") {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.tier().equals("gold") && ticket.priority().equals("urgent");
        }
    },
    GOLD_USUAL(
            1,
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
            2,
            Cases.TIER.is("silver").and(Cases.CHANNEL.is("phone")),
            "tier == \"silver\", channel == \"phone\"",
            "tier == 'silver' && channel == 'phone'") {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.tier().equals("silver") && ticket.channel().equals("phone");
        }
    },
    COMPLAINT(3, Cases.COMPLAINT.isTrue(), "complaint == true", "complaint") {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.complaint();
        }
    },
    URGENT(
            4,
            Cases.PRIORITY.is("urgent").and(Cases.TIER.is("gold").not()),
            "priority == \"urgent\", tier != \"gold\"",
            "priority == 'urgent' && tier != 'gold'") {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.priority().equals("urgent") && !ticket.tier().equals("gold");
        }
    },
    WRITTEN(5, Cases.CHANNEL.in("mail", "chat"), "channel in (\"mail\", \"chat\")", "channel in ['mail', 'chat']") {
        @Override
        boolean holds(Ticket ticket) {
            return ticket.channel().equals("mail") || ticket.channel().equals("chat");
        }
    };

    private final int place;
    private final Condition condition;
    private final String drools;
    private final String cel;

    Rule(int place, Condition condition, String drools, String cel) {
        this.place = place;
        this.condition = condition;
        this.drools = drools;
        this.cel = cel;
    }

    /** By hand. */
    abstract boolean holds(Ticket ticket);

    /** Its place among the rules, from 0. */
    int place() {
        return place;
    }

    Condition condition() {
        return condition;
    }

    String drools() {
        return "rule " + name() + " when Ticket(" + drools + ") then hits.hit(" + place + "); end\n";
    }

    String cel() {
        return cel;
    }
}
