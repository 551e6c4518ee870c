package tutti.map.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.company.Company;

class MapTableTest {

  @Test
  void theWorstArrowStandsFirstAndColumnsLineUp() {
    assertThat(MapTable.write(Names.called("Sales"), Names.looks()))
        .isEqualTo(
            """
            From   To     Gives  State           Count
            Sales  Sales  Sales  broken          6 of 20 good
            Sales  Sales  Sales  no promise yet
            Sales  Sales  Sales  kept
            """);
  }

  @ParameterizedTest
  @MethodSource("tutti.map.text.Names#hostile")
  void anArrowIsOneLineWithoutControlCharacters(String name) {
    var table = MapTable.write(Names.called(name), Names.looks());

    assertThat(table.lines()).hasSize(4);
    assertThat(table.replace("\n", "").codePoints())
        .noneMatch(Character::isISOControl)
        .noneMatch(c -> c >= 0x202A && c <= 0x202E);
  }

  @Test
  void anArrowToNobodyIsLeftOutAsOnTheMap() {
    var company = Names.called("Sales");
    var arrows = new ArrayList<>(company.arrows());
    arrows.add(Names.arrow("4", "a", "nobody", "nothing"));
    var more = new Company("More", ZoneOffset.UTC, company.parties(), List.of(), arrows);

    assertThat(MapTable.write(more, Map.of()).lines()).hasSize(4);
  }

  @Test
  void aLineIsPlain() {
    assertThat(PlainLine.line(" a\n\tb\u00A0 c\u200B\u202Ed\uD800 ")).isEqualTo("a b cd");
    assertThat(PlainLine.line("\uD83D\uDC69\u200D\uD83D\uDE80"))
        .isEqualTo("\uD83D\uDC69\u200D\uD83D\uDE80");
  }
}
