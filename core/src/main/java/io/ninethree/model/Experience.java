package io.ninethree.model;

import java.util.Locale;

/**
 * One of the nine customer experiences of the 9+3 model, in the order of the model.
 *
 * <p>The source of the model speaks of nine experiences and names eight in one row; <i>closed-loop improvement</i> is
 * our reading of the ninth.
 */
public enum Experience implements Dimension {
    /** Customer needs insight 需求洞察. */
    NEED_INSIGHT(
            Text.of("需求洞察", "Customer needs insight"),
            Text.of(
                    "一次听懂客户真正要什么，甚至在客户开口之前。",
                    "We understand what the customer really needs, at best before being asked.")),
    /** Experience consistency 体验一致性. */
    EXPERIENCE_CONSISTENCY(
            Text.of("体验一致性", "Experience consistency"),
            Text.of(
                    "不论渠道、门店、时段，客户得到同样水准的服务。",
                    "Every channel, store and hour gives the customer the same standard of service.")),
    /** Response speed 响应速度. */
    RESPONSE_SPEED(
            Text.of("响应速度", "Response speed"),
            Text.of("以可承诺的节奏首次响应并解决问题。", "We answer and resolve at a pace that we can promise.")),
    /** Empathetic interaction 人性化互动. */
    EMPATHETIC_INTERACTION(
            Text.of("人性化互动", "Empathetic interaction"),
            Text.of("让客户感到对面是一个在意自己的人。", "The customer feels met by a person who cares.")),
    /** Scenario-based resolution 场景化解决. */
    SCENARIO_BASED_RESOLUTION(
            Text.of("场景化解决", "Scenario-based resolution"),
            Text.of(
                    "解决方案贴合客户的场景，一次彻底解决。",
                    "The solution fits the customer's situation and settles the matter for good.")),
    /** Expertise and credibility 专业性与可信度. */
    EXPERTISE_AND_CREDIBILITY(
            Text.of("专业性与可信度", "Expertise and credibility"),
            Text.of("答复准确、有据可查，人员具备资质。", "Answers are right, backed by evidence and given by qualified people.")),
    /** Attention to detail 细节把控. */
    ATTENTION_TO_DETAIL(
            Text.of("细节把控", "Attention to detail"),
            Text.of("从问候到收尾，每个触点都不出差错。", "From the greeting to the closing words no touchpoint is left to chance.")),
    /** Emotional connection 情感连接. */
    EMOTIONAL_CONNECTION(
            Text.of("情感连接", "Emotional connection"),
            Text.of("客户满意、愿意再来，也愿意推荐。", "Customers are satisfied, come back and recommend us.")),
    /** Closed-loop improvement 数据闭环与持续改进. */
    CLOSED_LOOP_IMPROVEMENT(
            Text.of("数据闭环与持续改进", "Closed-loop improvement"),
            Text.of(
                    "每条反馈都有回应，每项改进都有责任人、时限和复验。",
                    "Every feedback is answered; every improvement has an owner, a date and a check."));

    private final Text text;
    private final Text meaning;

    Experience(Text text, Text meaning) {
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
