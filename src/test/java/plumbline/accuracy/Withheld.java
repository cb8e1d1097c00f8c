package plumbline.accuracy;

/**
 * How reliably something is withheld.
 *
 * @param hidden frames in which a needed joint is really hidden
 * @param hiddenWithheld those of them in which nothing was said
 * @param seen the other frames
 * @param seenWithheld those of them in which nothing was said
 */
record Withheld(int hidden, int hiddenWithheld, int seen, int seenWithheld) {
  static Withheld of(Bands.Row row) {
    return new Withheld(row.hidden(), row.hiddenWithheld(), row.seen(), row.seenWithheld());
  }

  Withheld plus(Withheld other) {
    return new Withheld(
        hidden + other.hidden,
        hiddenWithheld + other.hiddenWithheld,
        seen + other.seen,
        seenWithheld + other.seenWithheld);
  }

  void write(TomlTables out) {
    out.whole("hidden", hidden);
    out.whole("hidden_withheld", hiddenWithheld);
    out.whole("seen", seen);
    out.whole("seen_withheld", seenWithheld);
  }
}
