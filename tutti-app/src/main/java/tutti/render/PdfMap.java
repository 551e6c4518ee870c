package tutti.render;

import static java.util.Objects.requireNonNull;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;

/**
 * A map on one page A4 landscape: a title line, and the map as large as fits, in the middle. Its
 * words are outlines; the same words lie on them unseen, to be found and copied.
 */
final class PdfMap {

  private static final PDRectangle PAGE =
      new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth());
  private static final float MARGIN = 36;
  private static final float TITLE_SIZE = 16;
  private static final float TITLE_ROOM = 32;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private final PDDocument file = new PDDocument();
  private final PDPage page = new PDPage(PAGE);
  private final String title;

  private PdfMap(String title) {
    this.title = title;
  }

  static byte[] write(String svg, String company, LocalDate day) {
    var map = PngMap.styled(svg);
    var pdf = new PdfMap((company.isBlank() ? "Map" : company) + ", " + DAY.format(day));
    try (pdf.file) {
      pdf.describe(day);
      pdf.draw(map);
      var bytes = new ByteArrayOutputStream();
      pdf.file.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void describe(LocalDate day) {
    file.addPage(page);
    file.setDocumentId(day.toEpochDay());
    var about = file.getDocumentInformation();
    about.setTitle(title);
    about.setProducer("Tutti");
    var made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    made.setTimeInMillis(day.toEpochDay() * 86_400_000L);
    about.setCreationDate(made);
    var catalog = file.getDocumentCatalog();
    catalog.setLanguage("en");
    var preferences = new PDViewerPreferences(catalog.getCOSObject());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  private void draw(InlineStyles map) throws IOException {
    float width = (float) map.sheet()[2];
    float height = (float) map.sheet()[3];
    float room = PAGE.getHeight() - 2 * MARGIN - TITLE_ROOM;
    float scale = Math.min((PAGE.getWidth() - 2 * MARGIN) / width, room / height);
    float left = (PAGE.getWidth() - width * scale) / 2;
    float foot = MARGIN + (room - height * scale) / 2;
    try (var content = new PDPageContentStream(file, page)) {
      title(content);
      content.saveGraphicsState();
      content.transform(new Matrix(scale, 0, 0, scale, left, foot));
      content.drawForm(picture(map, width, height));
      words(content, map, height);
      content.restoreGraphicsState();
    }
  }

  private PDFormXObject picture(InlineStyles map, float width, float height) throws IOException {
    var pen = new PdfBoxGraphics2D(file, width, height);
    PngMap.draw(map, pen, width, height);
    pen.dispose();
    return pen.getXFormObject();
  }

  private void title(PDPageContentStream content) throws IOException {
    float y = PAGE.getHeight() - MARGIN - TITLE_SIZE;
    show(content, font(MapTypefaces.SERIF), TITLE_SIZE, MARGIN, y, title);
  }

  private void words(PDPageContentStream content, InlineStyles map, float height)
      throws IOException {
    var fonts = new EnumMap<MapTypefaces, PDFont>(MapTypefaces.class);
    for (var face : MapTypefaces.values()) {
      fonts.put(face, font(face));
    }
    content.setRenderingMode(RenderingMode.NEITHER);
    for (var row : map.rows()) {
      var x = (float) (row.x() - map.sheet()[0]);
      var y = (float) (height - row.y() + map.sheet()[1]);
      show(
          content,
          requireNonNull(fonts.get(row.face()), "font"),
          (float) row.size(),
          x,
          y,
          row.text());
    }
  }

  private static void show(
      PDPageContentStream content, PDFont font, float size, float x, float y, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, size);
    content.newLineAtOffset(x, y);
    content.showText(PdfLetters.of(text, font));
    content.endText();
  }

  private PDFont font(MapTypefaces face) throws IOException {
    try (var bytes = face.open()) {
      return PDType0Font.load(file, bytes);
    }
  }
}
