package plumbline.ui.progress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.review.SideSummary;
import plumbline.review.Spread;
import plumbline.review.Trend;
import plumbline.review.Trend.Quantity;
import plumbline.session.LibraryDesk;
import plumbline.session.LibraryEntry;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.DeskScreen;
import plumbline.ui.common.Looks;
import plumbline.ui.common.Pieces;
import plumbline.ui.common.TroubleWords;

/** Range, repetitions, score and tempo of each exercise and side over the sessions. */
public final class ProgressScreen extends DeskScreen {
  /** With larger text than this there is no room for two things in one line. */
  private static final double SIDE_BY_SIDE = 1.1;

  private final Wording wording;
  private final Runnable back;
  private final GridPane grid = new GridPane();
  private final Label note = new Label();
  private final Button leave;

  public ProgressScreen(Wording wording, Runnable back) {
    super(wording.text("progress.heading"), "library");
    this.wording = wording;
    this.back = back;
    leave = Buttons.of(wording.text("progress.back"), "quiet", back);
    HBox line = new HBox(heading(), Pieces.gap(), leave);
    line.setAlignment(Pos.CENTER_LEFT);
    note.getStyleClass().add("soft");
    note.setWrapText(true);
    VBox top = new VBox(line, note);
    top.getStyleClass().add("top");
    grid.getStyleClass().add("trends");
    columns();
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    content().setCenter(scroll);
    content().setTop(top);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Reads the library; the plots appear when that is done. */
  public void load(LibraryDesk desk) {
    note.setText(wording.text("library.loading"));
    desk.ask(
        library -> library.list(), this::show, why -> note.setText(TroubleWords.of(wording, why)));
  }

  /** Shows what these sessions tell. */
  public void show(List<LibraryEntry> entries) {
    List<Trend> trends = Trend.of(entries.stream().flatMap(e -> session(e).stream()).toList());
    grid.getChildren().clear();
    note.setText(wording.text(trends.isEmpty() ? "progress.empty" : "progress.note"));
    if (!trends.isEmpty()) {
      head();
    }
    for (int row = 0; row < trends.size(); row++) {
      String exercise = trends.get(row).exercise();
      List<Trend> sides = trends.stream().filter(t -> t.exercise().equals(exercise)).toList();
      row(trends.get(row), sides, row + 1);
    }
    leave.requestFocus();
  }

  private static Optional<Trend.Session> session(LibraryEntry entry) {
    return entry.startedAt().map(at -> new Trend.Session(at.toEpochSecond(), entry.verdicts()));
  }

  private void columns() {
    grid.getColumnConstraints().add(share(19));
    for (int i = 0; i < Quantity.values().length; i++) {
      grid.getColumnConstraints().add(share(81.0 / Quantity.values().length));
    }
  }

  private static ColumnConstraints share(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }

  private void head() {
    for (Quantity quantity : Quantity.values()) {
      grid.add(
          Pieces.paragraph(wording.text("progress." + id(quantity)), "soft"), column(quantity), 0);
    }
  }

  private void row(Trend trend, List<Trend> sides, int row) {
    VBox name =
        new VBox(
            Pieces.paragraph(wording.exerciseName(trend.exercise()), "entry-title"),
            Pieces.paragraph(wording.text("report.side." + trend.side().id()), "body"),
            Pieces.paragraph(sessions(trend.points().size()), "soft"));
    grid.add(name, 0, row);
    for (Quantity quantity : Quantity.values()) {
      grid.add(cell(trend, sides, quantity), column(quantity), row);
    }
  }

  private String sessions(int count) {
    return count == 1
        ? wording.text("progress.one-session")
        : count > TrendPlot.MOST_SESSIONS
            ? wording.text("progress.last-sessions", TrendPlot.MOST_SESSIONS, count)
            : wording.text("progress.sessions", count);
  }

  private VBox cell(Trend trend, List<Trend> sides, Quantity quantity) {
    SideSummary newest = trend.points().get(trend.points().size() - 1);
    String value = Trend.of(quantity, newest).map(v -> value(quantity, v)).orElse("–");
    String change = trend.change(quantity).map(c -> wording.text("progress." + id(c))).orElse("");
    TrendPlot plot = new TrendPlot(trend, sides, quantity);
    plot.setAccessibleText(wording.text("progress." + id(quantity)) + ": " + value + " " + change);
    VBox.setVgrow(plot, Priority.ALWAYS);
    Pane words = words(Pieces.paragraph(value, "entry-title"), Pieces.paragraph(change, "soft"));
    VBox cell = new VBox(words, plot);
    cell.getStyleClass().addAll("panel", "trend");
    return cell;
  }

  /** Side by side, or larger text below each other. */
  private static Pane words(Label value, Label change) {
    if (Looks.textScale() > SIDE_BY_SIDE) {
      return new VBox(value, change);
    }
    HBox line = new HBox(value, change);
    value.setMinWidth(Region.USE_PREF_SIZE);
    line.getStyleClass().add("trend-words");
    line.setAlignment(Pos.BASELINE_LEFT);
    return line;
  }

  private String value(Quantity quantity, Spread spread) {
    return switch (quantity) {
      case RANGE ->
          wording.text("progress.degrees", Math.round(spread.middle()), Math.round(spread.band()));
      case REPS, SCORE -> String.valueOf(Math.round(spread.middle()));
      case TEMPO -> wording.text("progress.seconds", wording.number(spread.middle(), 1));
    };
  }

  private static int column(Quantity quantity) {
    return List.of(Quantity.values()).indexOf(quantity) + 1;
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      back.run();
    }
  }

  @Override
  protected void size(double unit) {
    grid.setHgap(unit * 1.6);
    grid.setVgap(unit * 1.6);
    boolean few = grid.getRowCount() <= 3;
    grid.getChildren().stream()
        .filter(cell -> cell.getStyleClass().contains("trend"))
        .forEach(
            cell ->
                ((Region) cell)
                    .setPrefHeight(unit * (few ? 30 : 19) * Math.sqrt(Looks.textScale())));
  }
}
