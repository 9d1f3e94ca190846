package io.ninethree.plugin;

import io.ninethree.definition.DefinitionKind;
import io.ninethree.field.Source;
import io.ninethree.score.Indicator;
import java.util.List;

/**
 * What a plugin brings. One class of it is public, has a public constructor without parameters, and is named in
 * {@code META-INF/services/io.ninethree.plugin.IndicatorProvider}, or provided by a module.
 *
 * <p>Everything it brings has an id that begins with the prefix of the plugin and a point, for example {@code lab.focus}
 * with the prefix {@code lab}. Its methods give equal things whenever they are called.
 */
public interface IndicatorProvider {

    /**
     * The word with which all ids of this plugin begin.
     *
     * @return lower-case letters, digits and hyphens, for example {@code lab}
     */
    String prefix();

    /**
     * The indicators.
     *
     * @return indicators with prefixed ids, none if the plugin has no ready ones
     */
    default List<Indicator> indicators() {
        return List.of();
    }

    /**
     * The formulas, curves and other kinds of definitions that documents may use.
     *
     * @return kinds with prefixed names
     */
    default List<DefinitionKind<?>> kinds() {
        return List.of();
    }

    /**
     * The sources to whose fields documents may refer.
     *
     * @return sources with prefixed ids
     */
    default List<Source> sources() {
        return List.of();
    }
}
