package plumbline.ui.live;

import java.util.List;
import java.util.function.LongSupplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.Rectangle;
import plumbline.coaching.Wording;
import plumbline.ui.common.Palette;
import plumbline.ui.overlay.FaultSpot;
import plumbline.ui.overlay.HipArc;
import plumbline.ui.overlay.MissingRing;
import plumbline.ui.overlay.PictureView;
import plumbline.ui.overlay.RangeMeter;
import plumbline.ui.overlay.SkeletonView;

/** All that a live screen is put together from. */
final class LivePanels {
  final PictureView picture = new PictureView();
  final SkeletonView skeleton = new SkeletonView();
  final HipArc hipArc = new HipArc();
  final FaultSpot fault = new FaultSpot();
  final Rectangle dim = new Rectangle();
  final MissingRing missing = new MissingRing();
  final CountPanel counts;
  final RangeMeter meter;
  final CuePanel cue;
  final Label loading;
  final BlindPane blind;
  final SetupPane setup;
  final CoachPane coach;
  final Note coachLine = new Note(4.2, 5.2);
  final RecordMark record;
  final SettingsNote settings;
  final CoachStrip strip;
  final Note sound = new Note(3);
  final OwnRangeNote ownRange;
  final CalibrationPane calibration;
  final Note lens = new Note(2.6);
  final BottomBar bar;
  final EndPane end;
  final StopPane stop;

  /** {@code nanoClock} as {@link plumbline.ui.common.CalmKeys} wants it. */
  LivePanels(Wording wording, LiveActions actions, LongSupplier nanoClock) {
    counts = new CountPanel(wording);
    meter = new RangeMeter(wording);
    cue = new CuePanel(wording);
    loading = label("", "loading");
    load(wording, wording.text("live.loading"));
    blind = new BlindPane(wording);
    setup = new SetupPane(wording);
    coach = new CoachPane(wording);
    record = new RecordMark(wording);
    settings = new SettingsNote(wording);
    strip = new CoachStrip(wording, actions);
    ownRange = new OwnRangeNote(wording, actions);
    calibration = new CalibrationPane(wording, actions);
    bar = new BottomBar(wording, actions);
    end = new EndPane(wording, actions, nanoClock);
    stop = new StopPane(wording, actions, nanoClock);
    dim.setFill(Palette.faint(Palette.INK, 0.6));
    dim.getStyleClass().add("dim");
    dim.setMouseTransparent(true);
    dim.setVisible(false);
    meter.setVisible(false);
    counts.setVisible(false);
  }

  /** Says what is waited for. */
  void load(Wording wording, String words) {
    loading.setText(words + "\n\n" + wording.text("safety.aid"));
  }

  /** The lowest first. */
  List<Node> inOrderOfPainting() {
    return List.of(
        picture,
        skeleton,
        hipArc,
        fault,
        dim,
        missing,
        counts,
        meter,
        cue,
        loading,
        blind,
        setup,
        coach,
        coachLine,
        record,
        settings,
        strip,
        sound,
        ownRange,
        calibration,
        lens,
        bar,
        end,
        stop);
  }

  /** What lies behind the question of a stop is out of the keyboard's reach, too. */
  void lockBehindStop(boolean locked) {
    List.of(strip, ownRange, calibration, bar, end).forEach(panel -> panel.setDisable(locked));
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    label.setWrapText(true);
    label.setMouseTransparent(true);
    return label;
  }
}
