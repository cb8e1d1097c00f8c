package plumbline.report;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The page of {@link HtmlReport} as PDF, with the program's own typeface inside. */
public final class PdfReport {
  private PdfReport() {}

  /** Writes the page into a file. */
  public static void write(Path file, String html) throws IOException {
    XRLog.setLoggingEnabled(false);
    BundledFonts.install();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withHtmlContent(html, null);
    builder.useFont(
        () -> BundledFonts.open("Inter-Regular.ttf"), "Inter", 400, FontStyle.NORMAL, true);
    builder.useFont(
        () -> BundledFonts.open("Inter-Bold.ttf"), "Inter", 700, FontStyle.NORMAL, true);
    builder.withProducer("Plumbline");
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      builder.toStream(out);
      builder.run();
    }
  }
}
