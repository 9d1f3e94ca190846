package io.ninethree.column;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.IdentityHashMap;

/**
 * Readers that are compiled for one accessor each. Virtual machines compile a loop once for all that it calls: one that
 * has called many accessors calls each of them slowly. A hidden copy of its class has only ever called one. Thread-safe.
 */
public final class Specialists {

    /** Further accessors share a reader: whoever makes new ones all the time must not fill the memory. */
    private static final int LARGEST = 1000;

    private final IdentityHashMap<Object, Reader<?>> readers = new IdentityHashMap<>();

    /** The reader of an accessor, a copy of another one. */
    @SuppressWarnings("unchecked")
    synchronized <C extends Column> Reader<C> copy(Reader<C> reader, Class<?> accessorType, Object accessor) {
        Reader<?> known = readers.get(accessor);
        if (known == null) {
            known = readers.size() < LARGEST ? hidden(reader, accessorType, accessor) : reader;
            readers.put(accessor, known);
        }
        return (Reader<C>) known;
    }

    private static Reader<?> hidden(Reader<?> reader, Class<?> accessorType, Object accessor) {
        String file = reader.getClass().getSimpleName() + ".class";
        try (InputStream in = reader.getClass().getResourceAsStream(file)) {
            if (in == null) {
                return reader;
            }
            MethodHandles.Lookup hidden = MethodHandles.lookup().defineHiddenClass(in.readAllBytes(), false);
            MethodType constructor = MethodType.methodType(void.class, accessorType);
            return (Reader<?>)
                    hidden.findConstructor(hidden.lookupClass(), constructor).invoke(accessor);
        } catch (IOException | ReflectiveOperationException | LinkageError e) {
            return reader;
        } catch (Throwable e) {
            throw new IllegalStateException("constructor of " + file + " must not fail", e);
        }
    }
}
