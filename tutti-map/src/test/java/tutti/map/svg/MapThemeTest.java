package tutti.map.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.map.Companies;
import tutti.map.MapDrawing;

class MapThemeTest {

  private static final MapDrawing DRAWING =
      Companies.of("Sales > Customer: help | kept 9/9").landscape();

  @Test
  void theSystemsThemeHasBothPalettes() {
    assertThat(SvgMap.standalone(DRAWING))
        .isEqualTo(SvgMap.standalone(DRAWING, MapTheme.SYSTEM))
        .contains("#FBF7EE", "#181613", "prefers-color-scheme:dark");
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK", "PRINT"})
  void aFixedThemeHasOnePaletteAndAsksNobody(MapTheme theme) {
    var svg = SvgMap.standalone(DRAWING, theme);

    assertThat(svg).doesNotContain("prefers-color-scheme", "@media");
    assertThat(svg.split("--paper:", -1)).hasSize(2);
  }

  @Test
  void printIsOnWhitePaperInTheInksOfLight() {
    assertThat(SvgMap.standalone(DRAWING, MapTheme.PRINT))
        .contains("--paper:#FFFFFF;--ink:#1C1A17");
    assertThat(SvgMap.standalone(DRAWING, MapTheme.LIGHT))
        .contains("--paper:#FBF7EE;--ink:#1C1A17");
    assertThat(SvgMap.standalone(DRAWING, MapTheme.DARK)).contains("--paper:#181613;--ink:#EEE7D9");
  }

  @Test
  void aThemeChangesNothingButColours() {
    assertThat(SvgMap.standalone(DRAWING, MapTheme.DARK).replaceAll("#[0-9A-F]{6}", ""))
        .isEqualTo(SvgMap.standalone(DRAWING, MapTheme.LIGHT).replaceAll("#[0-9A-F]{6}", ""));
  }
}
