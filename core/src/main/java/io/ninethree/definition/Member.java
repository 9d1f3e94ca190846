package io.ninethree.definition;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One key of an object in a document, and what its value is of the thing that the object describes. Immutable and
 * thread-safe.
 *
 * @param <T> the type of the thing
 * @param <V> the type of the value
 */
public final class Member<T, V> {

    private final String key;
    private final Shape shape;
    private final Function<DefinitionNode, V> reader;
    private final @Nullable V otherwise;
    private final Function<T, Optional<Object>> writer;
    private final boolean aside;

    private Member(
            String key,
            Shape shape,
            Function<DefinitionNode, V> reader,
            @Nullable V otherwise,
            Function<T, Optional<Object>> writer,
            boolean aside) {
        this.key = requireNonNull(key, "key");
        this.shape = shape;
        this.reader = reader;
        this.otherwise = otherwise;
        this.writer = writer;
        this.aside = aside;
    }

    /**
     * A key that must be there.
     *
     * @param key the key
     * @param format the format of its value
     * @param of what the value is of a thing
     * @return the member
     * @param <T> the type of the thing
     * @param <V> the type of the value
     */
    public static <T, V> Member<T, V> required(
            String key, DefinitionFormat<V> format, Function<? super T, ? extends V> of) {
        return new Member<>(
                key, format.shape(), format::read, null, thing -> Optional.of(format.write(of.apply(thing))), false);
    }

    /**
     * A key that may be absent.
     *
     * @param key the key
     * @param format the format of its value
     * @param of what the value is of a thing
     * @param otherwise the value where the key is absent; it is never written
     * @return the member
     * @param <T> the type of the thing
     * @param <V> the type of the value
     */
    public static <T, V> Member<T, V> optional(
            String key, DefinitionFormat<V> format, Function<? super T, ? extends V> of, V otherwise) {
        return new Member<>(
                key,
                format.shape(),
                format::read,
                requireNonNull(otherwise, "otherwise"),
                thing -> Optional.<V>of(of.apply(thing))
                        .filter(value -> !value.equals(otherwise))
                        .map(format::write),
                false);
    }

    /**
     * A key whose value a thing may not have.
     *
     * @param key the key
     * @param format the format of its value
     * @param of what the value is of a thing
     * @return the member, empty where the key is absent
     * @param <T> the type of the thing
     * @param <V> the type of the value
     */
    public static <T, V> Member<T, Optional<V>> maybe(
            String key, DefinitionFormat<V> format, Function<? super T, Optional<V>> of) {
        return new Member<>(
                key,
                format.shape(),
                node -> Optional.of(format.read(node)),
                Optional.empty(),
                thing -> of.apply(thing).map(format::write),
                false);
    }

    /**
     * This member as one that does not count in figures, so that no case is expected to notice when it changes.
     *
     * @return a changed copy
     */
    public Member<T, V> aside() {
        return new Member<>(key, shape, reader, otherwise, writer, true);
    }

    String key() {
        return key;
    }

    Shape.OfObject in(Shape.OfObject object) {
        Shape.OfObject more = otherwise == null ? object.with(key, shape) : object.maybe(key, shape);
        return aside ? more.aside(key) : more;
    }

    V read(@Nullable DefinitionNode node) {
        return node == null ? requireNonNull(otherwise, key) : reader.apply(node);
    }

    Optional<Object> write(T thing) {
        return writer.apply(thing);
    }

    /** What the members of an object in a document are, all of them read. Immutable. */
    public static final class Values {

        private final String id;
        private final Map<Member<?, ?>, Object> byMember;

        Values(String id, Map<Member<?, ?>, Object> byMember) {
            this.id = id;
            this.byMember = byMember;
        }

        /**
         * The id of the definition of which the object is a part.
         *
         * @return the id
         */
        public String id() {
            return id;
        }

        /**
         * What a member is.
         *
         * @param member one of the members of the object
         * @return its value
         * @param <V> the type of the value
         */
        @SuppressWarnings("unchecked")
        public <V> V get(Member<?, V> member) {
            return (V) requireNonNull(byMember.get(member), member.key());
        }
    }
}
