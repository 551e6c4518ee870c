package tutti.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.Map;
import java.util.OptionalInt;
import tutti.company.Company;
import tutti.map.ArrowLook;
import tutti.map.MapDrawing;
import tutti.map.svg.MapGloss;
import tutti.map.svg.MapTheme;
import tutti.map.svg.SvgMap;
import tutti.map.text.MapDot;
import tutti.map.text.MapMermaid;
import tutti.map.text.MapTable;

/** Prints maps. The same map, theme and width give the same bytes. */
public final class MapRenderer {

  private MapRenderer() {}

  /**
   * A picture of a map.
   *
   * @param format one of the drawn formats
   * @param theme the colours; a PNG is light unless it is dark, a PDF on white paper always
   * @param width of a PNG, in pixels; twice the sheet's when not given
   * @param company named in the title line of a PDF
   * @param day the day shown, in the title line of a PDF
   * @throws UnprintableMap when the width is out of range, or Java finds no fonts at all
   * @throws IllegalArgumentException when the format is no drawn one
   */
  public static byte[] picture(
      PrintFormat format,
      MapDrawing drawing,
      MapTheme theme,
      OptionalInt width,
      String company,
      LocalDate day) {
    return picture(format, drawing, MapGloss.NONE, theme, width, company, day);
  }

  /** The same with what else is known of the map. */
  public static byte[] picture(
      PrintFormat format,
      MapDrawing drawing,
      MapGloss gloss,
      MapTheme theme,
      OptionalInt width,
      String company,
      LocalDate day) {
    return switch (format) {
      case SVG -> SvgMap.standalone(drawing, theme, gloss).getBytes(UTF_8);
      case PNG -> PngMap.write(SvgMap.standalone(drawing, fixed(theme), gloss), width);
      case PDF -> PdfMap.write(SvgMap.standalone(drawing, MapTheme.PRINT, gloss), company, day);
      case MERMAID, DOT, TABLE -> throw new IllegalArgumentException(format + " is a text.");
    };
  }

  /** Nobody tells a picture how the reader's screen is. */
  private static MapTheme fixed(MapTheme theme) {
    return theme == MapTheme.SYSTEM ? MapTheme.LIGHT : theme;
  }

  /**
   * A map as text; an arrow without a look is unmeasured.
   *
   * @param format one that is not drawn
   * @throws IllegalArgumentException when the format is a drawn one
   */
  public static String text(PrintFormat format, Company company, Map<String, ArrowLook> looks) {
    return switch (format) {
      case MERMAID -> MapMermaid.write(company, looks);
      case DOT -> MapDot.write(company, looks);
      case TABLE -> MapTable.write(company, looks);
      case SVG, PNG, PDF -> throw new IllegalArgumentException(format + " is a picture.");
    };
  }
}
