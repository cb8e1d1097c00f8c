package plumbline.accuracy;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.XYSeries.XYSeriesRenderStyle;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.AxesChartStyler;
import org.knowm.xchart.style.markers.SeriesMarkers;
import plumbline.accuracy.Sample.Leg;
import plumbline.kinematics.Measure;

/** The pictures of {@code accuracy.md}; in the bundled typeface, to be the same everywhere. */
final class Plots {
  static final String PEAKS = "peaks.png";
  static final String COVERAGE = "coverage.png";
  static final String YAW = "error-by-yaw.png";
  static final String FAULTS = "faults.png";

  private static final int WIDTH = 760;
  private static final int HEIGHT = 440;
  private static final Color LINE = new Color(0x888888);
  private static final List<Measure> BY_YAW =
      List.of(Measure.HIP_FLEXION, Measure.KNEE_FLEXION, Measure.LEG_ELEVATION);

  private final List<ClipResult> results;
  private final Font font;

  Plots(List<ClipResult> results) throws IOException {
    this.results = results;
    font = bundled();
  }

  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    save(peaks(), folder.resolve(PEAKS));
    save(coverage(), folder.resolve(COVERAGE));
    save(errorByYaw(), folder.resolve(YAW));
    save(faults(), folder.resolve(FAULTS));
  }

  private static void save(Chart<?, ?> chart, Path file) throws IOException {
    Files.write(file, BitmapEncoder.getBitmapBytes(chart, BitmapFormat.PNG));
  }

  private XYChart peaks() {
    XYChart chart = scatter("true peak, degrees", "peak as said, degrees");
    Map<String, List<double[]>> points = new TreeMap<>();
    for (ClipResult clip : results) {
      for (RepComparison.Pair pair : clip.reps().pairs()) {
        pair.peakErrorDeg()
            .ifPresent(
                error ->
                    points
                        .computeIfAbsent(
                            clip.exercise() + ", " + Names.of(clip.view()), k -> new ArrayList<>())
                        .add(new double[] {pair.peakDeg(), pair.peakDeg() + error}));
      }
    }
    points.forEach((name, at) -> add(chart, name, at));
    line(chart, "truth", new double[] {0, 120}, new double[] {0, 120});
    return chart;
  }

  private CategoryChart coverage() {
    List<String> names = new ArrayList<>();
    List<Double> shares = new ArrayList<>();
    Peaks.of(results)
        .forEach(
            (cell, row) -> {
              if (row.errors().n() > 0) {
                names.add(
                    "%s, %s %s, %s"
                        .formatted(
                            cell.exercise(),
                            Names.of(cell.view()),
                            Names.of(cell.leg()),
                            cell.model()));
                shares.add(100.0 * row.covered() / row.errors().n());
              }
            });
    CategoryChart chart = bars("peaks whose \u00b1 reaches the truth, %", 0, 100);
    chart.getStyler().setLegendVisible(false);
    add(chart, "covered", names, shares);
    return chart;
  }

  private XYChart errorByYaw() {
    XYChart chart = scatter("camera from a true side view, degrees", "mean error, degrees");
    for (Measure measure : BY_YAW) {
      for (Leg leg : List.of(Leg.NEAR, Leg.FAR)) {
        add(chart, measure.id().replace('_', ' ') + ", " + Names.of(leg), meanErrors(measure, leg));
      }
    }
    return chart;
  }

  private List<double[]> meanErrors(Measure measure, Leg leg) {
    List<double[]> points = new ArrayList<>();
    for (ClipResult clip : results) {
      double[] errors =
          clip.samples().stream()
              .filter(s -> s.measure() == measure && s.leg() == leg)
              .mapToDouble(Sample::error)
              .toArray();
      Statistics statistics = Statistics.of(errors);
      if (statistics.n() >= Bands.MIN_FRAMES) {
        points.add(new double[] {clip.yawDeg(), statistics.mae()});
      }
    }
    return points;
  }

  private CategoryChart faults() {
    List<String> names = new ArrayList<>();
    List<Double> precision = new ArrayList<>();
    List<Double> recall = new ArrayList<>();
    FaultTable.of(results)
        .forEach(
            (cell, row) -> {
              if (row.found() + row.missed() + row.invented() > 0) {
                names.add(cell.exercise() + " " + cell.rule() + ", " + cell.model());
                precision.add(orZero(row.precision()));
                recall.add(orZero(row.recall()));
              }
            });
    CategoryChart chart = bars("share", 0, 1);
    add(chart, "precision", names, precision);
    add(chart, "recall", names, recall);
    return chart;
  }

  private static double orZero(double share) {
    return Double.isNaN(share) ? 0 : share;
  }

  private XYChart scatter(String x, String y) {
    XYChart chart =
        new XYChartBuilder().width(WIDTH).height(HEIGHT).xAxisTitle(x).yAxisTitle(y).build();
    chart.getStyler().setDefaultSeriesRenderStyle(XYSeriesRenderStyle.Scatter);
    chart.getStyler().setMarkerSize(6);
    style(chart.getStyler());
    return chart;
  }

  private CategoryChart bars(String y, double min, double max) {
    CategoryChart chart =
        new CategoryChartBuilder().width(WIDTH).height(HEIGHT).yAxisTitle(y).build();
    chart.getStyler().setXAxisLabelRotation(30);
    chart.getStyler().setYAxisMin(min).setYAxisMax(max);
    style(chart.getStyler());
    return chart;
  }

  private void style(AxesChartStyler styler) {
    styler.setChartBackgroundColor(Color.WHITE);
    styler.setLegendBorderColor(Color.WHITE);
    styler.setLegendFont(font.deriveFont(12f));
    styler.setAxisTitleFont(font.deriveFont(13f));
    styler.setAxisTickLabelsFont(font.deriveFont(11f));
  }

  private static void add(XYChart chart, String name, List<double[]> points) {
    if (!points.isEmpty()) {
      double[] x = points.stream().mapToDouble(p -> p[0]).toArray();
      double[] y = points.stream().mapToDouble(p -> p[1]).toArray();
      chart.addSeries(name, x, y);
    }
  }

  /** A chart of nothing cannot be drawn: it says so. */
  private static void add(
      CategoryChart chart, String name, List<String> names, List<Double> values) {
    boolean none = names.isEmpty();
    chart.addSeries(name, none ? List.of("none") : names, none ? List.of(0.0) : values);
  }

  private static void line(XYChart chart, String name, double[] x, double[] y) {
    chart
        .addSeries(name, x, y)
        .setXYSeriesRenderStyle(XYSeriesRenderStyle.Line)
        .setMarker(SeriesMarkers.NONE)
        .setLineColor(LINE);
  }

  private static Font bundled() throws IOException {
    String resource = "/plumbline/fonts/Inter-Regular.ttf";
    try (InputStream in = Objects.requireNonNull(Plots.class.getResourceAsStream(resource))) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IOException(resource + " is not a font", e);
    }
  }
}
