package io.ninethree.rules.calendar;

import java.util.ArrayList;
import java.util.List;

/** Tiles laid one after the other; one that says nothing new prolongs the one before. */
final class Tiling {

    private final List<Tile> tiles = new ArrayList<>();

    void add(Tile tile) {
        if (tiles.isEmpty() || !tiles.get(tiles.size() - 1).continuedBy(tile)) {
            tiles.add(tile);
        }
    }

    List<Tile> tiles() {
        return tiles;
    }
}
