package io.ninethree.definition;

import java.util.List;

/** Forms that kinds bring to a choice that stands open for a type. */
final class OpenForms {

    private OpenForms() {}

    static <T> FormChoice<T> added(Formats formats, List<DefinitionKind<?>> kinds, Class<?> type, FormChoice<T> forms) {
        FormChoice<T> all = forms;
        for (DefinitionKind<?> kind : kinds) {
            if (type.isAssignableFrom(kind.type())) {
                all = with(all, formats, kind);
            }
        }
        return all;
    }

    @SuppressWarnings("unchecked")
    private static <T, U extends T> FormChoice<T> with(FormChoice<T> forms, Formats formats, DefinitionKind<?> kind) {
        DefinitionKind<U> own = (DefinitionKind<U>) kind;
        return forms.or(own.name(), own.type(), own.format(formats));
    }
}
