package tutti.evidence;

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
import tutti.reading.InputProblem;

/** What reading one CSV gave: the result, and the facts that were handed on. */
record ReadFacts(ReadResult result, List<Evidence> facts) {

  static final Set<String> ARROWS = Set.of("leads", "orders", "reviews");

  /** Read in canonical form, times without a zone meant in UTC. */
  static ReadFacts canonical(String csv) {
    return canonical(csv, ZoneOffset.UTC);
  }

  static ReadFacts canonical(String csv, ZoneId zone) {
    return of(new EvidenceReader(ARROWS, zone, Optional.empty()), csv.getBytes(UTF_8));
  }

  static ReadFacts canonical(byte[] csv) {
    return of(new EvidenceReader(ARROWS, ZoneOffset.UTC, Optional.empty()), csv);
  }

  /** Read by the rules of a mapping in UTC, given as the lines below {@code rules:}. */
  static ReadFacts mapped(String rules, String csv) {
    return of(
        new EvidenceReader(ARROWS, ZoneId.of("Asia/Tokyo"), Optional.of(mapping(rules))),
        csv.getBytes(UTF_8));
  }

  static ReadFacts of(EvidenceReader reader, byte[] csv) {
    return of(reader, new ByteArrayInputStream(csv));
  }

  static ReadFacts of(EvidenceReader reader, InputStream csv) {
    var facts = new ArrayList<Evidence>();
    return new ReadFacts(reader.read("data.csv", csv, facts::add, rows -> {}), facts);
  }

  static Mapping mapping(String rules) {
    return MappingFile.read("mapping.yaml", mappingText(rules));
  }

  static String mappingText(String rules) {
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

  Evidence fact() {
    return facts.getFirst();
  }

  List<String> sentences() {
    return result.problems().stream().map(InputProblem::sentence).toList();
  }

  static Instant at(String instant) {
    return Instant.parse(instant);
  }
}
