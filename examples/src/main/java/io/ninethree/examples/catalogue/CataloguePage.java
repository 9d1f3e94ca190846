package io.ninethree.examples.catalogue;

import io.ninethree.metrics.BusinessResults;
import io.ninethree.metrics.CustomerNeedsInsight;
import io.ninethree.metrics.NinePlusThree;
import io.ninethree.metrics.PeopleAndCulture;
import io.ninethree.metrics.catalogue.CatalogueEntry;
import io.ninethree.metrics.catalogue.Origin;
import io.ninethree.model.Dimension;
import io.ninethree.model.Experience;
import io.ninethree.model.Guarantee;
import io.ninethree.model.Text;
import io.ninethree.score.Indicator;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Prints the catalogue in Markdown, in Chinese and English side by side. */
public final class CataloguePage {

    private final StringBuilder page = new StringBuilder();

    private CataloguePage() {}

    /**
     * Prints the page.
     *
     * @param args none
     */
    public static void main(String[] args) {
        new PrintStream(System.out, true, StandardCharsets.UTF_8).print(text());
    }

    static String text() {
        CataloguePage page = new CataloguePage();
        page.introduction();
        page.model();
        page.companions();
        page.checklists();
        return page.page.toString();
    }

    private void line(String text) {
        page.append(text).append('\n');
    }

    private void title(String signs, String zh, String en) {
        line(signs + " " + zh + " · " + en);
        line("");
    }

    private void introduction() {
        line("# 指标目录 · Catalogue");
        line("");
        line("<!-- printed by io.ninethree.examples.catalogue.CataloguePage -->");
        line("");
        line("每个标题下的指标：谁做什么（行为标准）、看什么（可观测指标）、怎么数（量化口径，由定义生成）、值多少分（曲线），" + "以及一个由测试运行的示例。凡未注明出处的数字都是本库的起始值，应结合自有数据校准。");
        line("");
        line(
                "The indicators under each heading: what people do (standard), what can be seen (observable), how it is counted"
                        + " (made from the definition), what it is worth (curve), and an example that the tests run. Figures without a"
                        + " note are the library's own and starting values, to be calibrated with one's own data.");
        line("");
        for (Origin origin : Origin.values()) {
            line("* " + Sources.mark(origin) + ": " + origin.text().zh() + " · "
                    + origin.text().en());
        }
        line("");
    }

    private void model() {
        title("##", "标准模型", "The standard model");
        Stream.<Dimension>concat(Stream.of(Experience.values()), Stream.of(Guarantee.values()))
                .forEach(this::heading);
        title("###", "仅供参考的指标", "Information");
        NinePlusThree.catalogue().stream()
                .filter(entry -> entry.indicator().dimension().isEmpty())
                .forEach(this::entry);
    }

    private void heading(Dimension heading) {
        title("###", heading.text().zh(), heading.text().en());
        line(heading.meaning().zh() + " " + heading.meaning().en());
        line("");
        NinePlusThree.catalogue().stream()
                .filter(entry ->
                        entry.indicator().dimension().filter(heading::equals).isPresent())
                .forEach(this::entry);
    }

    private void companions() {
        title("##", "标准模型之外", "Beside the standard model");
        section("首次解决率的其他测法", "Other ways to measure first contact resolution", CustomerNeedsInsight.variants());
        section("人员与文化", "People and culture", PeopleAndCulture.catalogue());
        section("经营成果", "Business results", BusinessResults.catalogue());
    }

    private void section(String zh, String en, List<CatalogueEntry> entries) {
        title("###", zh, en);
        entries.forEach(this::entry);
    }

    private void entry(CatalogueEntry entry) {
        Indicator indicator = entry.indicator();
        String core = indicator.isCore() ? " · **core**" : "";
        line("#### `" + indicator.id() + "` " + indicator.text().zh() + " · "
                + indicator.text().en() + core);
        line("");
        line("| | 中文 | English |");
        line("| --- | --- | --- |");
        indicator.standard().ifPresent(text -> row("行为标准 standard", text));
        indicator.observable().ifPresent(text -> row("可观测指标 observable", text));
        row("量化口径 counting rule", indicator.countingRule());
        row("统计范围 cohort", Facts.cohort(indicator));
        row("单位 unit", Facts.unit(indicator));
        row("曲线 curve", CurveWords.of(indicator));
        indicator.guard().ifPresent(id -> row("护栏 guard", Text.of("`" + id + "`", "`" + id + "`")));
        row("来源 origin", Sources.of(entry));
        row("示例 example", entry.example().text(indicator));
        line("");
    }

    private void row(String name, Text text) {
        line("| " + name + " | " + text.zh() + " | " + text.en() + " |");
    }

    private void checklists() {
        title("##", "清单", "Checklist");
        line("四份来源文档提到的每一行，以及回答它的类型或指标。 Every row that the four source documents name, with the type or"
                + " indicator that answers it.");
        line("");
        table("结构与流程", "Structure and processes", StructureChecklist.rows());
        table("指标", "Indicators", IndicatorChecklist.rows());
    }

    private void table(String zh, String en, List<ChecklistRow> rows) {
        title("###", zh, en);
        line("| | 中文 | English | |");
        line("| --- | --- | --- | --- |");
        rows.forEach(row -> line("| " + row.sources() + " | " + row.text().zh() + " | "
                + row.text().en() + " | " + row.answered() + " |"));
        line("");
    }
}
