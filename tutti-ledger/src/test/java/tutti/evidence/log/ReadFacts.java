package tutti.evidence.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tutti.evidence.Evidence;
import tutti.evidence.mapping.EvidenceMapping;
import tutti.evidence.mapping.MappingFile;
import tutti.reading.InputProblem;

/** What reading one CSV gave: the result, and the facts that were handed on. */
public record ReadFacts(ReadResult result, List<Evidence> facts) {

  public static final Set<String> ARROWS = Set.of("leads", "orders", "reviews");

  /** Read in canonical form, times without a zone meant in UTC. */
  public static ReadFacts canonical(String csv) {
    return canonical(csv, ZoneOffset.UTC);
  }

  public static ReadFacts canonical(String csv, ZoneId zone) {
    return of(new EvidenceReader(ARROWS, zone, Optional.empty()), csv.getBytes(UTF_8));
  }

  public static ReadFacts canonical(byte[] csv) {
    return of(new EvidenceReader(ARROWS, ZoneOffset.UTC, Optional.empty()), csv);
  }

  /** Read by the rules of a mapping in UTC, given as the lines below {@code rules:}. */
  public static ReadFacts mapped(String rules, String csv) {
    return of(
        new EvidenceReader(ARROWS, ZoneId.of("Asia/Tokyo"), Optional.of(mapping(rules))),
        csv.getBytes(UTF_8));
  }

  public static ReadFacts of(EvidenceReader reader, byte[] csv) {
    return of(reader, new ByteArrayInputStream(csv));
  }

  public static ReadFacts of(EvidenceReader reader, InputStream csv) {
    var facts = new ArrayList<Evidence>();
    return new ReadFacts(reader.read("data.csv", csv, facts::add, rows -> {}), facts);
  }

  public static EvidenceMapping mapping(String rules) {
    return MappingFile.read("mapping.yaml", mappingText(rules));
  }

  public static String mappingText(String rules) {
    return """
    apiVersion: tutti/v1
    kind: Mapping
    zone: UTC
    sources:
      - id: crm
        rules:
    """
        + rules.indent(6);
  }

  public Evidence fact() {
    return facts.getFirst();
  }

  public List<String> sentences() {
    return result.problems().stream().map(InputProblem::sentence).toList();
  }

  public static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
