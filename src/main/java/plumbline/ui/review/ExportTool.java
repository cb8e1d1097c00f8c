package plumbline.ui.review;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import plumbline.coaching.Wording;
import plumbline.files.FileNames;
import plumbline.session.BackgroundWork;
import plumbline.session.ExportJob;
import plumbline.session.ExportJob.Kind;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Pieces;
import plumbline.ui.common.TroubleWords;

/** Makes a file of the session for others: which one, where to, and what came of it. */
final class ExportTool extends HBox {
  private final Wording wording;
  private final Path session;
  private final Exports exports;
  private final BackgroundWork work;
  private final Label told = Pieces.label("", "review-progress");
  private final Button stop;
  private final MenuButton menu = new MenuButton();
  private final CheckMenuItem blur;

  /** What the tool asks of the rest of the program. */
  interface Exports {
    /** Lets the person choose where a file goes; empty when they do not want it after all. */
    Optional<Path> target(Kind kind, String name);

    /** Version of this program; may take a moment. */
    String appVersion();
  }

  ExportTool(Wording wording, Path session, Exports exports, BackgroundWork work) {
    this.wording = wording;
    this.session = session;
    this.exports = exports;
    this.work = work;
    blur = new CheckMenuItem(text("blur"));
    stop = Buttons.of(text("stop"), "tool", this::cancel);
    menu.setText(text("button"));
    menu.setAccessibleText(text("aloud"));
    menu.getStyleClass().add("tool");
    for (Kind kind : Kind.values()) {
      MenuItem item = new MenuItem(text(kind.name().toLowerCase(Locale.ROOT)));
      item.setId("export-" + kind.name().toLowerCase(Locale.ROOT));
      item.setOnAction(event -> ask(kind));
      menu.getItems().add(item);
    }
    menu.getItems().addAll(new SeparatorMenuItem(), blur);
    told.setMinWidth(0);
    told.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    getStyleClass().add("reading");
    setAlignment(Pos.CENTER_RIGHT);
    stop.setMinWidth(USE_PREF_SIZE);
    menu.setMinWidth(USE_PREF_SIZE);
    getChildren().setAll(told, stop, menu);
    rest("", false);
  }

  private String text(String key, Object... arguments) {
    return wording.text("export." + key, arguments);
  }

  private void ask(Kind kind) {
    exports
        .target(kind, FileNames.stem(session) + kind.ending())
        .ifPresent(target -> make(kind, target));
  }

  private void make(Kind kind, Path target) {
    told.setText(text("making", target.getFileName()));
    told.setTooltip(null);
    stop.setVisible(true);
    stop.setManaged(true);
    menu.setDisable(true);
    boolean blurred = blur.isSelected();
    work.ask(
        () -> new ExportJob(session, kind, target, blurred, exports.appVersion(), wording).call(),
        made -> rest(text("made", made.getFileName()), false, made.toAbsolutePath().toString()),
        why -> rest(TroubleWords.notSaved(wording, why), true, why.line()));
  }

  private void cancel() {
    work.cancel();
    rest(text("stopped"), false);
  }

  private void rest(String what, boolean trouble) {
    rest(what, trouble, what);
  }

  private void rest(String what, boolean trouble, String more) {
    told.setText(what);
    told.setTooltip(more.isEmpty() ? null : new Tooltip(more));
    told.pseudoClassStateChanged(Styles.TROUBLE, trouble);
    stop.setVisible(false);
    stop.setManaged(false);
    menu.setDisable(false);
  }
}
