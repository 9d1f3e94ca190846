package io.ninethree.metrics.people;

import io.ninethree.field.Money;
import io.ninethree.field.Unit;
import io.ninethree.formula.Absence;
import io.ninethree.metrics.people.IncentivePlan.Component;
import io.ninethree.metrics.people.IncentivePlan.PayLine;
import io.ninethree.model.Text;
import io.ninethree.score.NodeScore;
import io.ninethree.score.NodeScore.Status;
import io.ninethree.score.Scorecard;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Works out what each component of a plan earned. Sums are rounded and not parts, so that rounded parts add up. */
final class PayLines {

    private final Money pay;
    private final List<PayLine> lines = new ArrayList<>();
    private BigDecimal exact = BigDecimal.ZERO;

    private PayLines(Money pay) {
        this.pay = pay;
    }

    static List<PayLine> of(IncentivePlan plan, Scorecard card) {
        PayLines run = new PayLines(plan.pay());
        plan.components().forEach(component -> run.add(component, card.node(component.measure())));
        return run.lines;
    }

    private void add(Component component, NodeScore node) {
        OptionalDouble points = node.coverage() > 0 ? node.points() : OptionalDouble.empty();
        BigDecimal most = pay.amount().multiply(component.weight());
        BigDecimal next =
                exact.add(most.multiply(BigDecimal.valueOf(points.orElse(0)).movePointLeft(2)));
        BigDecimal earned = rounded(next).subtract(rounded(exact));
        exact = next;
        Text result = points.isPresent() ? Unit.POINTS.text(points.getAsDouble()) : reason(node);
        lines.add(new PayLine(component, money(most), points, money(earned), result));
    }

    private Money money(BigDecimal amount) {
        return Money.of(amount, pay.currency());
    }

    private static BigDecimal rounded(BigDecimal amount) {
        return amount.setScale(IncentivePlan.PAY_DECIMALS, RoundingMode.HALF_EVEN);
    }

    private static Text reason(NodeScore node) {
        Text otherwise = node.points().isPresent() ? Status.NOT_MEASURED.text() : Text.of("不评分", "not scored");
        return node.absence().map(Absence::text).orElse(otherwise);
    }
}
