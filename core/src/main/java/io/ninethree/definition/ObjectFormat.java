package io.ninethree.definition;

import io.ninethree.definition.Member.Values;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * An object of known members. Members are all read before anything is made of them, so that none hides the problems of
 * another.
 *
 * @param maker what makes a value of the members
 * @param members the members in the order in which they are written
 * @param <T> the type of the values
 */
record ObjectFormat<T>(Function<Values, ? extends T> maker, List<Member<T, ?>> members) implements Format<T> {

    @Override
    public Shape.OfObject shape() {
        Shape.OfObject shape = new Shape.OfObject();
        for (Member<T, ?> member : members) {
            shape = member.in(shape);
        }
        return shape;
    }

    @Override
    public T read(DefinitionNode node) {
        Map<Member<?, ?>, Object> values = new HashMap<>();
        Refusals refusals = new Refusals();
        for (Member<T, ?> member : members) {
            refusals.<Object>tried(() -> member.read(node.memberIfPresent(member.key())))
                    .ifPresent(value -> values.put(member, value));
        }
        refusals.throwIfAny();
        return node.made(() -> maker.apply(new Values(node.id(), values)));
    }

    @Override
    public Map<String, Object> write(T value) {
        Map<String, Object> written = new LinkedHashMap<>();
        members.forEach(member -> member.write(value).ifPresent(each -> written.put(member.key(), each)));
        return written;
    }
}
