package io.ninethree.metrics.catalogue;

import io.ninethree.model.Text;

/** Where an indicator comes from: one of the four documents that describe the model, or the practice of the field. */
public enum Origin {
    /** The description of the 9+3 model itself. */
    NINE_PLUS_THREE(Text.of("9+3 模型", "the 9+3 model")),
    /** The "98" standard of service. */
    NINETY_EIGHT(Text.of("“98”服务标准", "the \"98\" standard")),
    /** The book on service culture, skills and process. */
    CULTURE_AND_SKILLS(Text.of("文化、技能与流程", "culture, skills and process")),
    /** The strategy of service upgrade. */
    SERVICE_UPGRADE(Text.of("服务升级战略", "the service-upgrade strategy")),
    /** What the field measures, though none of the four documents names it. */
    FIELD_PRACTICE(Text.of("行业实践", "field practice"));

    private final Text text;

    Origin(Text text) {
        this.text = text;
    }

    /**
     * What a reader sees.
     *
     * @return the name in both languages
     */
    public Text text() {
        return text;
    }
}
