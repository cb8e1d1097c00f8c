package plumbline.ui.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import plumbline.report.NotSeenWords;
import plumbline.review.SideSummary;
import plumbline.scoring.RepVerdict;
import plumbline.session.ReviewSource;
import plumbline.session.ReviewStills;
import plumbline.ui.common.Pieces;

/** The session in numbers: left and right, faults with their first frame, what was not seen. */
final class SummaryPane extends ScrollPane {
  /** More of them are only in the list of movements. */
  private static final int MOST_ATTEMPTS = 8;

  private final ReviewModel model;
  private final ReviewWords words;
  private final VBox sections = new VBox();
  private final List<FrameThumb> thumbs = new ArrayList<>();
  private List<RepVerdict> shown = List.of();
  private boolean everShown;
  private boolean reading;
  private Optional<ReviewStills> stills = Optional.empty();

  SummaryPane(ReviewModel model, ReviewWords words) {
    this.model = model;
    this.words = words;
    getStyleClass().add("summary");
    sections.getStyleClass().add("sections");
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setAccessibleText(words.text("summary"));
    setContent(sections);
    show();
  }

  /** Makes it as high as what is in it: what it stands in scrolls. */
  void showWhole() {
    minHeightProperty().bind(sections.heightProperty());
  }

  /** Once a pulse: follows what was found. */
  void pulse() {
    if (!everShown || reading != isReading() || !shown.equals(model.verdicts())) {
      show();
    }
    thumbs.forEach(FrameThumb::pulse);
    fetchStills();
  }

  private boolean isReading() {
    return model.state().step().isRunning();
  }

  private void show() {
    everShown = true;
    reading = isReading();
    shown = model.verdicts();
    SessionSummary summary = SessionSummary.of(shown);
    release();
    thumbs.clear();
    sections.getChildren().setAll(section(words.text("summary"), sides(summary)));
    // That there is none can be said only in the end.
    if (!reading || !summary.faults().isEmpty()) {
      sections.getChildren().add(faults(summary));
    }
    if (!summary.unseen().isEmpty()) {
      sections.getChildren().add(notSeen(summary));
    }
    if (!summary.attempts().isEmpty()) {
      sections.getChildren().add(attempts(summary));
    }
  }

  private static VBox section(String heading, List<Node> content) {
    VBox section = new VBox(Pieces.label(heading, "section-heading"));
    section.getStyleClass().add("section");
    section.getChildren().addAll(content);
    return section;
  }

  private List<Node> sides(SessionSummary summary) {
    List<String> exercises =
        summary.sides().stream().map(SideSummary::exercise).distinct().toList();
    List<Node> tables = new ArrayList<>();
    for (String exercise : exercises) {
      if (exercises.size() > 1) {
        tables.add(Pieces.label(words.wording().exerciseName(exercise), "side-exercise"));
      }
      tables.add(
          new SidesTable(
              words, summary.sides().stream().filter(s -> s.exercise().equals(exercise)).toList()));
    }
    return tables.isEmpty() ? List.of(new SidesTable(words, List.of())) : tables;
  }

  private Node faults(SessionSummary summary) {
    List<Node> rows = new ArrayList<>();
    summary.faults().forEach(fault -> rows.add(fault(fault)));
    if (rows.isEmpty()) {
      rows.add(
          Pieces.paragraph(words.text(shown.isEmpty() ? "no-reps" : "no-faults"), "loss-note"));
    }
    return section(words.text("faults"), rows);
  }

  private Node fault(SessionSummary.Fault fault) {
    FrameThumb thumb = new FrameThumb(model, fault.rep(), fault.first());
    thumbs.add(thumb);
    ProgressBar rate = new ProgressBar((double) fault.reps() / Math.max(1, fault.ofReps()));
    rate.setMaxWidth(Double.MAX_VALUE);
    String name = words.wording().ruleName(fault.rule());
    String often = words.text("rate", fault.reps(), fault.ofReps());
    VBox text =
        new VBox(
            Pieces.paragraph(name, "fault-name"),
            Pieces.paragraph(often, "fault-rate"),
            rate,
            Pieces.label(words.text("first", words.time(fault.first().atNanos())), "fault-rate"));
    text.setAlignment(Pos.CENTER_LEFT);
    text.setSpacing(3);
    HBox.setHgrow(text, Priority.ALWAYS);
    ActionRow row =
        new ActionRow(
            "fault",
            words.text("fault-aloud", name, often, words.sentence(fault.first())),
            () -> model.select(fault.rep(), fault.first()),
            thumb,
            text);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Node notSeen(SessionSummary summary) {
    NotSeenWords lines = new NotSeenWords(words.wording());
    List<Node> rows = new ArrayList<>();
    summary
        .unseen()
        .forEach(one -> rows.add(line(lines.line(one), words.wording().fix(one.reason()))));
    return section(words.text("unseen-heading"), rows);
  }

  private static Node line(String what, String fix) {
    return new VBox(Pieces.paragraph(what, "summary-line"), Pieces.paragraph(fix, "loss-note"));
  }

  private Node attempts(SessionSummary summary) {
    List<Node> rows = new ArrayList<>();
    List<RepVerdict.Attempt> told = summary.attempts().stream().limit(MOST_ATTEMPTS).toList();
    for (RepVerdict.Attempt attempt : told) {
      String text =
          words.text(
              "attempt-row",
              words.time(attempt.startNanos()),
              words.side(attempt.side()),
              words.why(attempt));
      Label line = Pieces.paragraph(text, "summary-line");
      HBox.setHgrow(line, Priority.ALWAYS);
      rows.add(new ActionRow("fault", text, () -> model.select(attempt), line));
    }
    int more = summary.attempts().size() - told.size();
    if (more > 0) {
      rows.add(Pieces.paragraph(words.text("more", more), "loss-note"));
    }
    return section(words.text("attempts"), rows);
  }

  /** Small pictures are fetched once all is found, so that they do not slow the finding down. */
  private void fetchStills() {
    ReviewSource source = model.state().source();
    boolean ready = stills.isEmpty() && !thumbs.isEmpty() && !isReading();
    if (ready && source.video().isPresent()) {
      List<FrameThumb> waiting = List.copyOf(thumbs);
      ReviewStills fetching =
          new ReviewStills(
              source.video().get(),
              source.videoZeroNanos(),
              waiting.stream().map(FrameThumb::nanos).distinct().toList(),
              FrameThumb.port(),
              still ->
                  Platform.runLater(
                      () ->
                          waiting.stream()
                              .filter(thumb -> thumb.nanos() == still.nanos())
                              .forEach(thumb -> thumb.show(still.picture()))));
      fetching.start();
      stills = Optional.of(fetching);
    }
  }

  /** No more small pictures are wanted. */
  void release() {
    stills.ifPresent(ReviewStills::close);
    stills = Optional.empty();
  }
}
