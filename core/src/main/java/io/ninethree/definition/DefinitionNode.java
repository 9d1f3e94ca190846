package io.ninethree.definition;

import static java.util.Objects.requireNonNull;

import io.ninethree.definition.Json.Decimal;
import io.ninethree.definition.Json.Items;
import io.ninethree.definition.Json.Members;
import io.ninethree.definition.Json.Truth;
import io.ninethree.definition.Json.Words;
import io.ninethree.field.Field;
import io.ninethree.model.InvalidDefinitionException;
import io.ninethree.model.Likeness;
import io.ninethree.model.Text;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that is being read. It has the shape of the format that reads it, so that a format asks without
 * looking. Immutable.
 */
public final class DefinitionNode {

    private final Json json;
    private final Scope scope;
    private final String id;

    DefinitionNode(Json json, Scope scope, String id) {
        this.json = json;
        this.scope = scope;
        this.id = id;
    }

    /**
     * The id of the definition of which this is a part.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * What a string says.
     *
     * @return the text
     */
    public String text() {
        return ((Words) json).value();
    }

    /**
     * A number.
     *
     * @return the number
     */
    public double number() {
        return ((Decimal) json).value();
    }

    /**
     * True or false.
     *
     * @return which
     */
    public boolean truth() {
        return ((Truth) json).value();
    }

    /**
     * A string, a number or a boolean.
     *
     * @return a {@link String}, a {@link Double} or a {@link Boolean}
     */
    public Object scalar() {
        if (json instanceof Words) {
            return text();
        }
        return json instanceof Decimal ? (Object) number() : (Object) truth();
    }

    /**
     * The items of an array.
     *
     * @return the items in their order
     */
    public List<DefinitionNode> items() {
        return ((Items) json).values().stream().map(this::within).toList();
    }

    /**
     * The members of an object.
     *
     * @return the members in the order of the document
     */
    public Map<String, DefinitionNode> members() {
        Map<String, DefinitionNode> members = new LinkedHashMap<>();
        ((Members) json).values().forEach((key, value) -> members.put(key, within(value)));
        return members;
    }

    /** A member of this object that its shape requires. */
    DefinitionNode member(String key) {
        return within(requireNonNull(((Members) json).values().get(key), key));
    }

    /** A member of this object, null if it is not there. */
    @Nullable
    DefinitionNode memberIfPresent(String key) {
        Json part = ((Members) json).values().get(key);
        return part == null ? null : within(part);
    }

    /** Another text in the place of this part. */
    DefinitionNode text(String other) {
        return within(new Words(json.place(), other));
    }

    /** A key of this object, as a text of its own. */
    DefinitionNode key(String key) {
        return within(new Words(member(key).json().place().ofKey(), key));
    }

    private DefinitionNode within(Json part) {
        return new DefinitionNode(part, scope, id);
    }

    /** This part with other meanings of ids. */
    DefinitionNode in(Scope other) {
        return new DefinitionNode(json, other, id);
    }

    /** This part as one of a definition of its own. */
    DefinitionNode named(String ownId) {
        return new DefinitionNode(json, scope, ownId);
    }

    Scope scope() {
        return scope;
    }

    Json json() {
        return json;
    }

    /** The field whose id stands here. */
    Field<?> field() {
        return scope.field(this);
    }

    /**
     * The definition to which the id that stands here refers: one that is known, or one of the documents.
     *
     * @param type the type of its value
     * @return the value
     * @throws RuntimeException if there is none, or it refers back to the definition that is being read
     * @param <T> the type
     */
    public <T> T definition(Class<T> type) {
        return scope.definition(this, type);
    }

    /**
     * What to throw where this part is no value.
     *
     * @param rule the rule that is broken, for example {@code curve.target}
     * @param text what must be so, and what was
     * @return the exception, for the caller to throw
     */
    public RuntimeException refusal(String rule, Text text) {
        return refused(json.place().problem(rule, text.zh(), text.en()));
    }

    /**
     * What to throw where a word of this part is none of those that are known.
     *
     * @param rule the rule that is broken
     * @param text what must be so, and what was
     * @param was the word
     * @param known the words that are known, of which the nearest is suggested
     * @return the exception, for the caller to throw
     */
    public RuntimeException refusal(String rule, Text text, String was, Collection<String> known) {
        return refused(json.place().problem(rule, text.zh(), text.en(), Likeness.nearest(was, known)));
    }

    private static RuntimeException refused(DefinitionProblem problem) {
        return new RefusedException(List.of(problem));
    }

    /** What is made of this part, whose reasons not to be made are problems of the document. */
    <T> T made(Supplier<T> maker) {
        try {
            return maker.get();
        } catch (InvalidDefinitionException e) {
            List<DefinitionProblem> problems = new ArrayList<>();
            e.problems().forEach(problem -> problems.add(scope.broken(partOf(problem.place()), problem.message())));
            throw new RefusedException(problems);
        } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
            throw new RefusedException(List.of(scope.broken(json, String.valueOf(e.getMessage()))));
        }
    }

    /** The part that the end of a path names: an object by its id, a member by its key, a text; this part if none. */
    private Json partOf(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return first(
                        json,
                        part -> part instanceof Members members
                                && isText(members.values().get("id"), name))
                .or(() -> first(
                                json,
                                part -> part instanceof Members members
                                        && members.values().containsKey(name))
                        .map(part -> ((Members) part).values().get(name)))
                .or(() -> first(json, part -> isText(part, name)))
                .orElse(json);
    }

    private static Optional<Json> first(Json json, Predicate<Json> wanted) {
        return wanted.test(json)
                ? Optional.of(json)
                : parts(json).stream()
                        .flatMap(part -> first(part, wanted).stream())
                        .findFirst();
    }

    private static Collection<Json> parts(Json json) {
        if (json instanceof Members members) {
            return members.values().values();
        }
        return json instanceof Items items ? items.values() : List.of();
    }

    private static boolean isText(@Nullable Json json, String text) {
        return json instanceof Words words && words.value().equals(text);
    }
}
