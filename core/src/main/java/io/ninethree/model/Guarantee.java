package io.ninethree.model;

import java.util.Locale;

/** One of the three guarantees of the 9+3 model, which make the nine experiences dependable, in the order of the model. */
public enum Guarantee implements Dimension {
    /** Promise fulfilment 承诺兑现: service levels and remedies. */
    PROMISE_FULFILMENT(
            Text.of("承诺兑现", "Promise fulfilment"),
            Text.of("说到做到；没做到时，按约补救。", "We keep what we promise, and make good when we do not.")),
    /** Process transparency 过程透明. */
    PROCESS_TRANSPARENCY(
            Text.of("过程透明", "Process transparency"),
            Text.of("流程、价格与进度，客户随时看得见。", "The customer can see process, price and progress at any time.")),
    /** Traceability 问题可追溯. */
    TRACEABILITY(
            Text.of("问题可追溯", "Traceability"),
            Text.of("每个问题都找得到经过、责任人和根因。", "For every problem the course, the owner and the root cause can be found."));

    private final Text text;
    private final Text meaning;

    Guarantee(Text text, Text meaning) {
        this.text = text;
        this.meaning = meaning;
    }

    @Override
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Text meaning() {
        return meaning;
    }
}
