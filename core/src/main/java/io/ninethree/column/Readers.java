package io.ninethree.column;

import io.ninethree.fact.Extractor;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/** Makes the reader of a field. */
final class Readers {

    private final @Nullable Specialists specialists;

    /**
     * Readers of accessors.
     *
     * @param specialists copies them, null if there are too few records for that
     */
    Readers(@Nullable Specialists specialists) {
        this.specialists = specialists;
    }

    Reader<? super NumberColumn> numbers(Extractor extractor) {
        if (extractor instanceof Extractor.WholeAccessor whole) {
            return copy(new WholeReader(whole.accessor()), ToLongFunction.class, whole.accessor());
        }
        if (extractor instanceof Extractor.RealAccessor real) {
            return copy(new RealReader(real.accessor()), ToDoubleFunction.class, real.accessor());
        }
        return extractor instanceof Extractor.Column column ? ArrayReaders.numbers(column) : objects(extractor);
    }

    Reader<? super InstantColumn> instants(Extractor extractor) {
        return extractor instanceof Extractor.Times times ? ArrayReaders.instants(times) : objects(extractor);
    }

    Reader<? super DurationColumn> durations(Extractor extractor) {
        return extractor instanceof Extractor.Times times ? ArrayReaders.durations(times) : objects(extractor);
    }

    Reader<? super FlagColumn> flags(Extractor extractor) {
        return extractor instanceof Extractor.Booleans flags ? ArrayReaders.flags(flags) : objects(extractor);
    }

    Reader<? super WordColumn> words(Extractor extractor, Dictionary dictionary) {
        return extractor instanceof Extractor.Words words ? ArrayReaders.words(words, dictionary) : objects(extractor);
    }

    Reader<Column> objects(Extractor extractor) {
        Function<Object, @Nullable Object> accessor = accessor(extractor);
        return copy(new ObjectReader(accessor), Function.class, accessor);
    }

    @SuppressWarnings("unchecked")
    private static Function<Object, @Nullable Object> accessor(Extractor extractor) {
        if (extractor instanceof Extractor.Accessor accessor) {
            return accessor.accessor();
        }
        return extractor instanceof Extractor.ConstantAccessor constant
                ? (Function<Object, @Nullable Object>) (Function<?, ?>) constant.accessor()
                : record -> extractor.value(record, 0);
    }

    private <C extends Column> Reader<C> copy(Reader<C> reader, Class<?> accessorType, Object accessor) {
        return specialists == null ? reader : specialists.copy(reader, accessorType, accessor);
    }
}
