package plumbline.ui.setup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import plumbline.body.ImageSize;
import plumbline.coaching.Wording;
import plumbline.session.CameraLook;
import plumbline.session.Picture;
import plumbline.session.ViewPort;
import plumbline.ui.common.Buttons;
import plumbline.ui.common.Page;
import plumbline.ui.common.Sizes;
import plumbline.ui.common.ViewPorts;

/** Every camera with what it sees now, for the person to choose one. */
public final class CameraScreen extends Page {
  private static final double MARGIN_UNITS = 8;

  /** A page that is longer than the window has a bar at its side. */
  private static final double SCROLL_BAR_PX = 16;

  /** The shortest line to read, in sizes of its letters. */
  private static final double LINE_EMS = 34;

  private final List<CameraCard> cards = new ArrayList<>();
  private final HBox top = new HBox();
  private final FlowPane flow = new FlowPane();
  private final Button back;
  private final AtomicReference<ViewPort> viewPort =
      new AtomicReference<>(new ViewPort(384, 216, true, true));

  /** What the screen asks of the window. */
  public interface Actions {
    /** Looks for cameras anew. */
    void lookAgain();

    void leave();
  }

  /**
   * @param names of the cameras, in their order
   * @param inUse place of the one that is used so far, in this order; -1 when it is not there
   * @param choose is told the place of the chosen one
   */
  public CameraScreen(
      Wording wording, List<String> names, int inUse, IntConsumer choose, Actions actions) {
    super(wording, "camera.heading");
    Label heading = heading();
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    back = Buttons.of(wording.text("prefs.back"), "quiet", actions::leave);
    back.setMinWidth(Region.USE_PREF_SIZE);
    top.getChildren().addAll(heading, back);
    top.setAlignment(Pos.CENTER_LEFT);
    Label what = label(names.isEmpty() ? "camera.none" : "camera.what", "soft");
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      cards.add(new CameraCard(wording, names.get(i), i == inUse, () -> choose.accept(place)));
    }
    flow.getChildren().addAll(cards);
    Button again = Buttons.of(wording.text("camera.again"), "quiet", actions::lookAgain);
    again.setMinWidth(Region.USE_PREF_SIZE);
    content().getChildren().addAll(top, what, flow, again);
    keepOutOfFocus();
    leaveOnEscape(actions::leave);
  }

  /** The size in screen pixels that pictures should have; read by the cameras' threads. */
  public Supplier<ViewPort> viewPort() {
    return viewPort::get;
  }

  /** How it stands with the camera at this place, and its newest picture if there is one. */
  public void show(int place, CameraLook look) {
    look.pictures().poll().ifPresent(picture -> show(place, picture, look.buffers()::giveBack));
    show(place, look.state(), look.size());
  }

  /** The same, as it is told. */
  public void show(int place, CameraLook.State state, Optional<ImageSize> size) {
    cards.get(place).show(state, size);
  }

  /** What the camera at this place sees. */
  public void show(int place, Picture picture, Consumer<Picture> owner) {
    cards.get(place).show(picture, Sizes.outputScale(this), owner);
  }

  /** Whether the camera at this place is one to choose from. */
  public void setThere(int place, boolean there) {
    cards.get(place).setVisible(there);
    cards.get(place).setManaged(there);
  }

  /** Lets the last pictures go; nothing is shown any more. */
  public void release() {
    cards.forEach(CameraCard::release);
  }

  /** To the first camera, else back. */
  public void focusMain() {
    cards.stream().findFirst().ifPresentOrElse(CameraCard::focusMain, back::requestFocus);
  }

  @Override
  protected void size(double unit, double letters) {
    content().setSpacing(unit * 2.6);
    flow.setHgap(unit * 3);
    flow.setVgap(unit * 3);
    double wide = Math.min(getWidth() - unit * 26, unit * (cards.size() > 2 ? 44 : 66));
    cards.forEach(
        card -> card.arrange(wide, wide * Sizes.SHAPE, unit * 1.4, Math.ceil(letters * 1.1)));
    double room = getWidth() - 2 * MARGIN_UNITS * unit - SCROLL_BAR_PX;
    // Wide enough for the sentence below the heading, too, where there is one small card.
    double row = Math.max(rowWidth(room), Math.min(room, letters * LINE_EMS));
    top.setMaxWidth(row);
    double side = Math.floor((getWidth() - SCROLL_BAR_PX - row) / 2);
    content().setStyle("-fx-padding: " + unit * 3.5 + "px " + side + "px;");
    ViewPorts.small(this, wide, wide * Sizes.SHAPE, true).ifPresent(viewPort::set);
  }

  /** From the first card to the last one beside it, so that the heading ends where they end. */
  private double rowWidth(double room) {
    double each = cards.stream().mapToDouble(Region::getMaxWidth).max().orElse(room);
    long beside = Math.max(1, (long) ((room + flow.getHgap()) / (each + flow.getHgap())));
    long shown = cards.stream().filter(Region::isManaged).count();
    long columns = Math.max(1, Math.min(beside, shown));
    return Math.min(room, columns * each + (columns - 1) * flow.getHgap());
  }
}
