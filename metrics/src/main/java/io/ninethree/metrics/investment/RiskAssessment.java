package io.ninethree.metrics.investment;

import io.ninethree.metrics.investment.RiskCell.Aspect;
import io.ninethree.metrics.investment.RiskCell.Obstacle;
import io.ninethree.metrics.investment.RiskCell.Risk;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Problems;
import io.ninethree.model.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The risks of an improvement of service: four of them, each seen from three aspects, each aspect with its likelihood,
 * its impact and what is done against it. Aspects may still be missing, and the assessment says which. Immutable and
 * thread-safe.
 *
 * {@snippet :
 * RiskAssessment risks = RiskAssessment.of(RiskCell.of(Aspect.STAFF_READINESS, 4, 3)
 *         .mitigatedBy(Phase.BEFORE, "drill the new script for two weeks", "head of training")
 *         .tagged(Obstacle.PATH_DEPENDENCE));
 * risks.highest();
 * risks.missing();
 * }
 */
public final class RiskAssessment {

    private final List<RiskCell> cells;

    private RiskAssessment(List<RiskCell> cells) {
        this.cells =
                cells.stream().sorted(Comparator.comparing(RiskCell::aspect)).toList();
    }

    /**
     * An assessment of cells.
     *
     * @param cells what was assessed, each aspect once, in any order
     * @return the assessment, in the order of the aspects
     * @throws InvalidDefinitionException with all problems of the cells
     */
    public static RiskAssessment of(List<RiskCell> cells) {
        Problems problems = new Problems();
        Set<Aspect> assessed = EnumSet.noneOf(Aspect.class);
        for (RiskCell cell : cells) {
            cell.addProblems(problems);
            problems.addUnless(
                    assessed.add(cell.aspect()), cell.place(), "aspect must be assessed once, was assessed again");
        }
        problems.throwIfAny();
        return new RiskAssessment(cells);
    }

    /**
     * An assessment of cells.
     *
     * @param cells what was assessed, each aspect once, in any order
     * @return the assessment, in the order of the aspects
     * @throws InvalidDefinitionException with all problems of the cells
     */
    public static RiskAssessment of(RiskCell... cells) {
        return of(List.of(cells));
    }

    /**
     * What was assessed.
     *
     * @return a cell for each aspect that was, in the order of the aspects
     */
    public List<RiskCell> cells() {
        return cells;
    }

    /**
     * What was not assessed.
     *
     * @return the aspects in their order, none if the matrix is complete
     */
    public List<Aspect> missing() {
        List<Aspect> assessed = cells.stream().map(RiskCell::aspect).toList();
        return Arrays.stream(Aspect.values())
                .filter(aspect -> !assessed.contains(aspect))
                .toList();
    }

    /**
     * Whether all twelve aspects were assessed.
     *
     * @return true if none is missing
     */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /**
     * How bad one risk is: as bad as its worst aspect.
     *
     * @param risk the risk
     * @return the highest score of its aspects, 1 to 25; empty if none was assessed
     */
    public OptionalInt score(Risk risk) {
        return those(cell -> cell.aspect().risk() == risk).stream()
                .mapToInt(RiskCell::score)
                .max();
    }

    /**
     * The worst of all that was assessed.
     *
     * @return the cells with the highest score, in the order of the aspects; none if nothing was assessed
     */
    public List<RiskCell> highest() {
        int most = cells.stream().mapToInt(RiskCell::score).max().orElse(0);
        return those(cell -> cell.score() == most);
    }

    /**
     * The cells against which nothing is done.
     *
     * @return those without a mitigation, in the order of the aspects
     */
    public List<RiskCell> withoutMitigation() {
        return those(cell -> cell.mitigations().isEmpty());
    }

    /**
     * What stands behind an obstacle.
     *
     * @param obstacle the obstacle
     * @return the cells that have it as a tag, in the order of the aspects
     */
    public List<RiskCell> tagged(Obstacle obstacle) {
        return those(cell -> cell.obstacles().contains(obstacle));
    }

    private List<RiskCell> those(Predicate<RiskCell> wanted) {
        return cells.stream().filter(wanted).toList();
    }

    /**
     * The assessment for a reader: the matrix, what is worst, what nobody works against and what is missing.
     *
     * @return several lines in both languages
     */
    public Text text() {
        StringBuilder zh = new StringBuilder("风险评估");
        StringBuilder en = new StringBuilder("Assessment of risks");
        for (Risk risk : Risk.values()) {
            addLine(risk.text(), those(cell -> cell.aspect().risk() == risk), zh, en);
        }
        addLine(Text.of("最高风险", "highest"), highest(), zh, en);
        for (Obstacle obstacle : Obstacle.values()) {
            addLine(obstacle.text(), tagged(obstacle), zh, en);
        }
        for (RiskCell cell : cells) {
            for (RiskCell.Mitigation mitigation : cell.mitigations()) {
                addLine(cell.aspect().text(), mitigation.text(), zh, en);
            }
        }
        addLine(Text.of("尚无应对措施", "without mitigation"), withoutMitigation(), zh, en);
        if (!isComplete()) {
            Text names = Text.of(names(missing(), Locale.CHINESE, "、"), names(missing(), Locale.ENGLISH, ", "));
            addLine(Text.of("尚未评估", "not assessed"), names, zh, en);
        }
        return Text.of(zh.toString(), en.toString());
    }

    private static void addLine(Text title, List<RiskCell> cells, StringBuilder zh, StringBuilder en) {
        if (!cells.isEmpty()) {
            addLine(title, Text.of(scores(cells, Locale.CHINESE, "、"), scores(cells, Locale.ENGLISH, ", ")), zh, en);
        }
    }

    private static void addLine(Text title, Text content, StringBuilder zh, StringBuilder en) {
        zh.append('\n').append(title.zh()).append('：').append(content.zh());
        en.append('\n').append(title.en()).append(": ").append(content.en());
    }

    private static String scores(List<RiskCell> cells, Locale locale, String comma) {
        return cells.stream()
                .map(cell -> cell.aspect().text().in(locale) + " " + cell.score())
                .collect(Collectors.joining(comma));
    }

    private static String names(List<Aspect> aspects, Locale locale, String comma) {
        return aspects.stream().map(aspect -> aspect.text().in(locale)).collect(Collectors.joining(comma));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RiskAssessment that && cells.equals(that.cells);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cells);
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
