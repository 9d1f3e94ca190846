package io.ninethree.definition;

import static io.ninethree.definition.Formats.object;

import io.ninethree.formula.Expression;
import io.ninethree.formula.Expression.Clamp;
import io.ninethree.formula.Expression.Combination;
import io.ninethree.formula.Expression.Constant;
import io.ninethree.formula.Expression.Operator;
import io.ninethree.formula.Expression.Value;
import java.util.function.Predicate;

/** The forms of expressions over the values of indicators. */
final class ExpressionFormats {

    private ExpressionFormats() {}

    static DefinitionFormat<Expression> of(Formats formats, DefinitionFormat<Expression> expression) {
        Member<Value, String> indicator = Member.required("indicator", Formats.text(), Value::indicatorId);
        Member<Constant, Double> number = Member.required("number", Formats.number(), Constant::number);
        FormChoice<Expression> forms = Formats.forms(Expression.class)
                .or("value", Value.class, object(in -> new Value(in.get(indicator)), indicator))
                .or("constant", Constant.class, object(in -> new Constant(in.get(number)), number))
                .or("clamp", Clamp.class, clamp(expression));
        for (Operator operator : Operator.values()) {
            forms = forms.or(Formats.word(operator), is(operator), combination(operator, expression));
        }
        return forms;
    }

    private static Predicate<Object> is(Operator operator) {
        return value -> value instanceof Combination combination && combination.operator() == operator;
    }

    private static DefinitionFormat<Combination> combination(Operator operator, DefinitionFormat<Expression> of) {
        Member<Combination, Expression> left = Member.required("left", of, Combination::left);
        Member<Combination, Expression> right = Member.required("right", of, Combination::right);
        return object(in -> new Combination(operator, in.get(left), in.get(right)), left, right);
    }

    private static DefinitionFormat<Clamp> clamp(DefinitionFormat<Expression> expression) {
        Member<Clamp, Expression> of = Member.required("of", expression, Clamp::of);
        Member<Clamp, Expression> low = Member.required("low", expression, Clamp::low);
        Member<Clamp, Expression> high = Member.required("high", expression, Clamp::high);
        return object(in -> new Clamp(in.get(of), in.get(low), in.get(high)), of, low, high);
    }
}
