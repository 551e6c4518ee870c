package tutti.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tutti.cli.option.CommandInputs;
import tutti.cli.option.CommandRefusal;
import tutti.cli.option.ExitCode;
import tutti.company.Company;
import tutti.insight.seen.AsSeen;
import tutti.map.ArrowLook;
import tutti.map.MapDrawing;
import tutti.map.crossing.MapCrossings;
import tutti.map.fold.CompanyFolding;
import tutti.map.fold.OpenFunctions;
import tutti.map.svg.MapGloss;
import tutti.map.svg.MapTheme;
import tutti.map.svg.SvgMap;
import tutti.map.verify.MapVerifier;
import tutti.reading.SpellingSuggestion;
import tutti.render.MapRenderer;
import tutti.render.PrintFormat;
import tutti.render.UnprintableMap;
import tutti.report.ArrowLooks;
import tutti.report.CompanyReport;
import tutti.report.seen.SeenLooks;
import tutti.report.seen.SeenText;

/** {@code tutti map}: the company as a drawing. */
@Command(
    name = "map",
    description = {
      "Draw a company, with the states its evidence shows.",
      "The ending of the file is its format: svg, png, pdf, mmd (Mermaid), dot, txt (a table)."
    },
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Examples:",
      "  tutti map company.yaml -o map.svg",
      "  tutti map company.yaml --mapping mapping.yaml --data exports/ -o map.pdf",
      "  tutti map company.yaml --data exports/ --at 2026-11-20 --size 2400 -o map.png",
      "  tutti map company.yaml --open sales -o map.svg",
      "  tutti map company.yaml --data exports/ --as seen -o seen.svg",
      "  tutti map company.yaml --format mermaid",
      "  tutti map company.yaml --verify --json"
    })
final class MapCommand implements Callable<Integer> {

  @Mixin private CommandInputs inputs = new CommandInputs();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "The file to write; to the standard output when not given.")
  private @Nullable Path output;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "svg, png, pdf, mermaid, dot or table, whatever the file's ending.")
  private @Nullable String format;

  @Option(
      names = "--as",
      paramLabel = "VIEW",
      defaultValue = "said",
      description = {
        "said (the default): as it is written. seen: the same drawing with what the evidence",
        "shows; what goes on without an arrow, unused arrows and detours are listed."
      })
  private String as = "said";

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      defaultValue = "system",
      description =
          "The colours of an SVG or PNG: light, dark, or system (the default: as the screen is).")
  private String theme = "system";

  @Option(names = "--portrait", description = "Draw it upright and narrow, without labels.")
  private boolean portrait;

  @Option(
      names = "--size",
      paramLabel = "WIDTH",
      description = "The width of a PNG in pixels; twice the sheet's, when not given.")
  private @Nullable Integer size;

  @Option(
      names = "--verify",
      description = {
        "Draw, then look for faults in what was drawn, and say what was found.",
        "Exit 1: a line through a box, an overlap, or a crossing that need not be."
      })
  private boolean verify;

  @Option(names = "--json", description = "With --verify: say it as JSON (docs/map-json.md).")
  private boolean json;

  @Option(
      names = "--open",
      paramLabel = "FUNCTIONS",
      description = {
        "Draw the roles of these functions (ids between commas, or all).",
        "Without it all are drawn up to 14 boxes; above that a function with roles is one box."
      })
  private String opening = "";

  @Option(
      names = "--close",
      paramLabel = "FUNCTIONS",
      description = "Draw each of these functions as one box (ids between commas, or all).")
  private String closing = "";

  @Spec private CommandSpec spec = CommandSpec.create();

  private final InstantSource clock;

  MapCommand(InstantSource clock) {
    this.clock = clock;
  }

  @Override
  public Integer call() {
    var print = print();
    var colours = theme();
    refuseIdle(print);
    var view = view();
    if (!print.drawn() && !verify) {
      write(MapRenderer.text(print, view.company(), view.looks()).getBytes(UTF_8));
      return ExitCode.FINE;
    }
    return drawn(view, print, colours);
  }

  /** What is drawn, and what is known of it beyond the drawing. */
  private record MapShape(CompanyReport report, Map<String, ArrowLook> looks, MapGloss gloss) {
    Company company() {
      return report.company();
    }
  }

  private MapShape view() {
    var said = choice("--as", as, MapOutput.values()) == MapOutput.SAID;
    var heard = MeasureCommand.heard(inputs, clock, spec);
    return said
        ? new MapShape(heard.report(), ArrowLooks.of(heard.report()), MapGloss.NONE)
        : seen(heard.report(), heard.seen());
  }

  private MapShape seen(CompanyReport report, AsSeen seen) {
    spec.commandLine().getErr().print(SeenText.write(seen));
    spec.commandLine().getErr().flush();
    return new MapShape(
        report, SeenLooks.of(report, seen), MapGloss.NONE.with(SeenLooks.traffic(seen)));
  }

  private enum MapOutput {
    SAID,
    SEEN
  }

  private void refuseIdle(PrintFormat print) {
    if (json && !verify) {
      throw new CommandRefusal("tutti map: --json says what --verify found; add --verify.");
    }
    if (choice("--as", as, MapOutput.values()) == MapOutput.SEEN && !inputs.hasData()) {
      throw new CommandRefusal("tutti map: --as seen shows evidence; name some with --data.");
    }
    if (size != null && print != PrintFormat.PNG) {
      throw new CommandRefusal(
          "tutti map: --size is the width of a PNG; name a file such as map.png.");
    }
    if (output == null && !print.readable() && !verify) {
      throw new CommandRefusal(
          "tutti map: a screen shows no %s; name a file: -o %s."
              .formatted(print.word().toUpperCase(Locale.ROOT), print.fileName()));
    }
  }

  private int drawn(MapShape view, PrintFormat print, MapTheme colours) {
    var folding = folding(view.company());
    MapDrawing.tooMuch(folding.company())
        .ifPresent(why -> {
          throw new CommandRefusal(why + "; tutti measure lists them.");
        });
    var start = clock.instant();
    var drawing = draw(view, folding);
    var took = Duration.between(start, clock.instant());
    remark(drawing, folding);
    if (output != null || !verify) {
      write(printed(view, drawing, print, colours));
    }
    return verify ? verified(view, folding, drawing, took) : ExitCode.FINE;
  }

  private void remark(MapDrawing drawing, CompanyFolding folding) {
    var err = spec.commandLine().getErr();
    drawing.remarks().forEach(err::println);
    if (drawing.apart().isPresent()) {
      MapCrossings.said(folding.company()).forEach(err::println);
    }
    err.flush();
  }

  private CompanyFolding folding(Company company) {
    try {
      var opened = OpenFunctions.atFirst(company).changed(opening, closing, company);
      return CompanyFolding.of(company, opened.closed());
    } catch (IllegalArgumentException e) {
      throw new CommandRefusal("tutti map: --open or --close: " + e.getMessage());
    }
  }

  private MapDrawing draw(MapShape view, CompanyFolding folding) {
    var looks = view.looks();
    return portrait ? MapDrawing.portrait(folding, looks) : MapDrawing.landscape(folding, looks);
  }

  private byte[] printed(MapShape view, MapDrawing drawing, PrintFormat print, MapTheme colours) {
    if (!print.drawn()) {
      return MapRenderer.text(print, view.company(), view.looks()).getBytes(UTF_8);
    }
    var width = size == null ? OptionalInt.empty() : OptionalInt.of(size);
    var day = LocalDate.ofInstant(view.report().at(), view.company().zone());
    try {
      return MapRenderer.picture(
          print, drawing, view.gloss(), colours, width, view.company().name(), day);
    } catch (UnprintableMap e) {
      throw new CommandRefusal(e.says());
    }
  }

  private int verified(MapShape view, CompanyFolding folding, MapDrawing drawing, Duration took) {
    var planar = MapCrossings.of(folding.company()).isEmpty();
    var found =
        new MapVerification(
            planar,
            MapVerifier.verify(SvgMap.standalone(drawing, MapTheme.SYSTEM, view.gloss())),
            took);
    var out = spec.commandLine().getOut();
    out.print(json ? found.json() : found.text());
    out.flush();
    return found.fine() ? ExitCode.FINE : ExitCode.FINDINGS;
  }

  private PrintFormat print() {
    return Optional.ofNullable(format)
        .map(MapCommand::named)
        .or(() -> Optional.ofNullable(output).map(MapCommand::byEnding))
        .orElse(PrintFormat.SVG);
  }

  private static PrintFormat named(String word) {
    return choice("--format", word, PrintFormat.values());
  }

  private static PrintFormat byEnding(Path file) {
    return PrintFormat.of(String.valueOf(file.getFileName()))
        .orElseThrow(() ->
            new CommandRefusal(
                file
                    + ": no format has this ending; name a file that ends in svg, png, pdf, mmd,"
                    + " dot or txt, or choose one with --format."));
  }

  private MapTheme theme() {
    return choice("--theme", theme, MapTheme.SYSTEM, MapTheme.LIGHT, MapTheme.DARK);
  }

  @SafeVarargs
  private static <T extends Enum<T>> T choice(String option, String word, T... choices) {
    return Arrays.stream(choices)
        .filter(choice -> choice.name().equalsIgnoreCase(word.strip()))
        .findFirst()
        .orElseThrow(() ->
            new CommandRefusal(
                "%s: there is no %s; choose one of %s."
                    .formatted(
                        option,
                        SpellingSuggestion.quoted(word),
                        Arrays.stream(choices)
                            .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", ")))));
  }

  private void write(byte[] bytes) {
    if (output == null) {
      spec.commandLine().getOut().print(new String(bytes, UTF_8));
      spec.commandLine().getOut().flush();
      return;
    }
    try {
      Files.write(output, bytes);
    } catch (IOException e) {
      throw new CommandRefusal(
          output + " cannot be written (" + e.getMessage() + "); name another file.");
    }
  }
}
