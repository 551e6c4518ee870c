package tutti.map.svg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tutti.map.Companies;
import tutti.map.Drawing;

class ThemeTest {

  private static final Drawing DRAWING =
      Companies.of("Sales > Customer: help | kept 9/9").landscape();

  @Test
  void theSystemsThemeHasBothPalettes() {
    assertThat(Svg.standalone(DRAWING))
        .isEqualTo(Svg.standalone(DRAWING, Theme.SYSTEM))
        .contains("#FBF7EE", "#181613", "prefers-color-scheme:dark");
  }

  @ParameterizedTest
  @EnumSource(names = {"LIGHT", "DARK", "PRINT"})
  void aFixedThemeHasOnePaletteAndAsksNobody(Theme theme) {
    var svg = Svg.standalone(DRAWING, theme);

    assertThat(svg).doesNotContain("prefers-color-scheme", "@media");
    assertThat(svg.split("--paper:", -1)).hasSize(2);
  }

  @Test
  void printIsOnWhitePaperInTheInksOfLight() {
    assertThat(Svg.standalone(DRAWING, Theme.PRINT)).contains("--paper:#FFFFFF;--ink:#1C1A17");
    assertThat(Svg.standalone(DRAWING, Theme.LIGHT)).contains("--paper:#FBF7EE;--ink:#1C1A17");
    assertThat(Svg.standalone(DRAWING, Theme.DARK)).contains("--paper:#181613;--ink:#EEE7D9");
  }

  @Test
  void aThemeChangesNothingButColours() {
    assertThat(Svg.standalone(DRAWING, Theme.DARK).replaceAll("#[0-9A-F]{6}", ""))
        .isEqualTo(Svg.standalone(DRAWING, Theme.LIGHT).replaceAll("#[0-9A-F]{6}", ""));
  }
}
