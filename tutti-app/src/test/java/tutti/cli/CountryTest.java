package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.intake.Cases;

/** Tutti on a machine set up for another country. */
class CountryTest {

  @TempDir private Path folder = Path.of("");

  @Test
  void numbersAreWrittenAsInEnglishWhateverTheMachineSpeaks() throws Exception {
    var company = Files.writeString(folder.resolve("small.yaml"), Cases.COMPANY);
    var rows =
        IntStream.range(0, 1500)
            .mapToObj(i -> "leads,%d,offered,2026-03-28T10:00:00Z\n".formatted(i))
            .collect(Collectors.joining());
    var data = Files.writeString(folder.resolve("a.csv"), "arrow,key,stage,at\n" + rows);
    var german = Map.of("JAVA_TOOL_OPTIONS", "-Duser.language=de -Duser.country=DE");
    var measured = OtherJvm.start(german, "measure", company, "--data", data).ended();
    assertThat(measured.out()).anyMatch(line -> line.contains("(leads; 1,500 hand-offs)"));
  }
}
