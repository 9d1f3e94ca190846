package io.ninethree.rules.remedy;

import io.ninethree.field.Money;
import io.ninethree.model.Text;
import io.ninethree.model.TimeText;
import io.ninethree.rules.sla.Remedy;
import java.util.Optional;

/** Says in words why a remedy is owed or not. */
final class Reasons {

    private Reasons() {}

    private static Text what(RemedyClaim claim) {
        if (claim.remedy().isByAttainment()) {
            String share = claim.kept() + "/" + (claim.kept() + claim.breaches().size());
            return Text.of("达成 " + share, "attained " + share);
        }
        return claim.overdueBy()
                .map(TimeText::of)
                .map(time -> Text.of("超时 " + time.zh(), "overrun by " + time.en()))
                .orElseGet(() -> Text.of("超时，时长未记录", "overrun, not recorded by how much"));
    }

    private static Text after(RemedyClaim claim, String zh, String en) {
        Text what = what(claim);
        return Text.of(what.zh() + "：" + zh, what.en() + ": " + en);
    }

    static Text owed(RemedyClaim claim, Text remedy) {
        return after(claim, remedy.zh(), remedy.en());
    }

    static Text amount(RemedyClaim claim, Remedy.Amount amount, Optional<Money> fee) {
        Text kind = claim.remedy().kind().text();
        if (!amount.needsFee()) {
            return after(claim, kind.zh() + " " + amount, kind.en() + " " + amount);
        }
        Money known = fee.orElseThrow();
        return after(
                claim,
                kind.zh() + "费用 " + known + " 的 " + amount,
                kind.en() + " " + amount + " of the fee of " + known);
    }

    static Text capped(RemedyClaim claim, Text how, Money cap, Money granted) {
        Text period = claim.remedy().period().text();
        return Text.of(
                how.zh() + "，每" + period.zh() + "上限 " + cap + "，尚余 " + granted,
                how.en() + ", at most " + cap + " a " + period.en() + ", of which " + granted + " was left");
    }

    static Text excluded(RemedyClaim claim) {
        return after(claim, "属于约定的除外情形", "the case is excluded");
    }

    static Text tooFew(RemedyClaim claim, long volume) {
        long least = claim.remedy().minimumVolume();
        Text period = claim.remedy().period().text();
        return after(
                claim,
                "本" + period.zh() + "仅有 " + volume + " 项承诺，至少须有 " + least + " 项",
                "only " + volume + " of at least " + least + " promises in this " + period.en());
    }

    static Text notReached(RemedyClaim claim) {
        if (claim.remedy().isByAttainment()) {
            return after(claim, "未低于约定的达成率", "not below the agreed attainment");
        }
        Text least = TimeText.of(claim.remedy().threshold());
        return after(claim, "未达到 " + least.zh(), "less than " + least.en());
    }

    static Text overrunUnknown(RemedyClaim claim) {
        Text least = TimeText.of(claim.remedy().threshold());
        return after(claim, "须达到 " + least.zh(), "at least " + least.en() + " are needed");
    }

    static Text feeUnknown(RemedyClaim claim) {
        return after(claim, "费用未知", "the fee is not known");
    }

    static Text otherCurrency(RemedyClaim claim, Money full, Money cap) {
        return after(claim, "应付 " + full + "，上限却为 " + cap, full + " would be owed, but the cap is " + cap);
    }

    static Text withoutBreach(Delivery delivery) {
        return Text.of(what(delivery).zh() + "：没有未兑现的承诺", what(delivery).en() + ": no such promise was broken");
    }

    static Text notOwed(Delivery delivery, RemedyEntry entry) {
        return Text.of(
                what(delivery).zh() + "：无须补救（" + entry.reason().zh() + "）",
                what(delivery).en() + ": nothing is owed (" + entry.reason().en() + ")");
    }

    static Text tooMuch(Delivery delivery, Money owed, Money given) {
        return Text.of(
                what(delivery).zh() + "：应付 " + owed + "，实付 " + given,
                what(delivery).en() + ": " + owed + " is owed, " + given + " was given");
    }

    static Text otherCurrency(Delivery delivery, Money owed) {
        return Text.of(what(delivery).zh() + "：应付 " + owed, what(delivery).en() + ": " + owed + " is owed");
    }

    private static Text what(Delivery delivery) {
        String amount = delivery.amount().map(money -> " " + money).orElse("");
        String failure = delivery.failure() + " " + delivery.clock() + " ";
        return Text.of(
                failure + delivery.kind().text().zh() + amount,
                failure + delivery.kind().text().en() + amount);
    }
}
