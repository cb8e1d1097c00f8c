package plumbline.ui.start;

import java.util.List;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import plumbline.coaching.Wording;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Page;
import plumbline.ui.common.Pieces;

/** Every key and what it does, by where it does it. */
public final class KeysScreen extends Page {
  private static final double COLUMN_EMS = 21;
  private static final double MOST_COLUMNS = 3;

  /** A list is read at a desk: smaller than the sentences of a page. */
  private static final double LETTERS = 0.84;

  private final List<Group> groups =
      List.of(
          new Group(
              "start",
              List.of(
                  "plan",
                  "choose",
                  "camera",
                  "range",
                  "video",
                  "sessions",
                  "first",
                  "preferences",
                  "settings",
                  "keys")),
          new Group(
              "live",
              List.of(
                  "stop",
                  "on",
                  "back",
                  "easier",
                  "sound",
                  "volume",
                  "record",
                  "record-video",
                  "mirror",
                  "range",
                  "settings",
                  "full")),
          new Group(
              "review",
              List.of(
                  "play", "frame", "rep", "jump", "ends", "fault", "slow", "loop", "zoom", "agree",
                  "compare", "theme", "leave")));

  private final Button back;
  private final HBox top = new HBox();
  private final FlowPane columns = new FlowPane();

  /** Keys that mean something at one place; each has its words under {@code keys.name.key}. */
  private record Group(String name, List<String> keys) {}

  /**
   * @param backKey of the words on the button that leads back
   */
  public KeysScreen(Wording wording, String backKey, Runnable onBack) {
    super(wording, "keys.heading");
    Label heading = heading();
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    back = Buttons.of(wording.text(backKey), "quiet", onBack);
    back.setMinWidth(Region.USE_PREF_SIZE);
    top.getChildren().addAll(heading, back);
    top.setAlignment(Pos.CENTER_LEFT);
    groups.forEach(group -> columns.getChildren().add(column(group)));
    content().getChildren().addAll(top, label("keys.note", "soft"), columns);
    content().setAlignment(Pos.TOP_LEFT);
    leaveOnEscape(onBack);
  }

  public void focusMain() {
    back.requestFocus();
  }

  private VBox column(Group group) {
    GridPane rows = new GridPane();
    rows.getStyleClass().add("key-rows");
    ColumnConstraints keys = new ColumnConstraints();
    keys.setMinWidth(Region.USE_PREF_SIZE);
    keys.setHalignment(HPos.LEFT);
    ColumnConstraints words = new ColumnConstraints();
    words.setHgrow(Priority.ALWAYS);
    rows.getColumnConstraints().addAll(keys, words);
    for (String key : group.keys()) {
      String said = "keys." + group.name() + "." + key;
      Label cap = Pieces.label(wording().text(said + ".cap"), "key-cap");
      cap.setMinWidth(Region.USE_PREF_SIZE);
      GridPane.setValignment(cap, VPos.TOP);
      rows.addRow(rows.getRowCount(), cap, label(said, "body"));
    }
    VBox column = new VBox(label("keys." + group.name(), "plan-heading"), rows);
    column.getStyleClass().add("key-column");
    return column;
  }

  @Override
  protected void size(double unit, double letters) {
    double margin = unit * 4;
    content().setStyle("-fx-padding: " + margin + "px;");
    content().setSpacing(unit * 1.6);
    top.setSpacing(unit * 2);
    double gap = unit * 3;
    double room = getWidth() - 2 * margin - unit;
    double fitting = Math.floor((room + gap) / (COLUMN_EMS * letters * LETTERS + gap));
    double side = Math.max(1, Math.min(MOST_COLUMNS, fitting));
    columns.setStyle("-fx-font-size: " + letters * LETTERS + "px;");
    columns.setHgap(gap);
    columns.setVgap(unit * 3);
    columns.setPrefWrapLength(room);
    for (var column : columns.getChildren()) {
      ((VBox) column).setPrefWidth(Math.floor((room - (side - 1) * gap) / side));
    }
  }
}
