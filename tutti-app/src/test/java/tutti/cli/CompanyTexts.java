package tutti.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tutti.company.sample.SampleCompany;
import tutti.company.template.CompanyTemplates;

/** Companies to write in the forms of others: every one the product comes with, and hard ones. */
public final class CompanyTexts {

  /** Everything a field may hold at its longest, shortest and oddest. */
  private static final String ODD =
      """
      apiVersion: tutti/v1
      kind: Company
      name: "x\\"]; & <&lt;> %%{init}%% ]]> 🎼"
      parties:
        - {id: a, kind: function, name: "end", job: "LONG"}
        - {id: B-2, kind: function, name: "a\\"]; b -> c; \\"", purpose: "🎼 LONG"}
        - {id: c, kind: outside, side: customer, name: "`x` | {y} #quot; \\\\N &amp; 株式会社 𠮷"}
      seats:
        - {party: a, person: "A\\"'<b>&"}
        - {party: a, person: Bo}
      arrows:
        - id: all
          from: a
          to: B-2
          gives: "subgraph \\"--> []"
          promises:
            - {id: every-one, valid: offered, good: confirmed, within: 1d, window: 90s, target: 100%}
            - {id: nearly, valid: offered, good: confirmed, within: 1d, window: 90m, target: 99.9999999%}
            - {id: hardly, valid: offered, good: confirmed, within: 24bh, window: 2w, target: 0.0000001%}
        - {id: rest, from: B-2, to: c, gives: "<b>&amp;</b>", observed: true}
      conflicts:
        - {id: own-1, a: a, b: B-2, why: "]]> & <"}
      exemptions:
        - {rule: L01, why: "]]> \\"later\\" 🎼", by: "A\\"'<b>&", until: 2099-12-31}
      """
          .replace("LONG", "long ".repeat(1_500).strip());

  private static final String EMPTY = "apiVersion: tutti/v1\nkind: Company\n";

  private CompanyTexts() {}

  /** The six templates, the sample company, the market place, an empty company, an odd one. */
  public static List<String> all() {
    var texts = new ArrayList<String>();
    CompanyTemplates.names().forEach(name -> texts.add(CompanyTemplates.text(name).orElseThrow()));
    texts.add(SampleCompany.yaml());
    texts.add(marketplace());
    texts.add(EMPTY);
    texts.add(ODD);
    return texts;
  }

  private static String marketplace() {
    try {
      return Files.readString(Path.of("../examples/olist/company.yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
