package tutti.intake.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tutti.api.ApiRefusals;
import tutti.api.JsonFault;
import tutti.company.Company;
import tutti.evidence.SubjectNames;
import tutti.evidence.canonical.FactReader;
import tutti.evidence.canonical.ReadFact;
import tutti.evidence.log.EvidenceReader;

/** Reads the facts of a request in each form they may have. */
@Component
class FactBodies {

  /** So many facts in one request; what is more is sent in several. */
  static final int MOST = 10_000;

  private static final String SOURCE = "api";
  private static final String FILE = "body";
  private static final String LINE = "Line";

  private final JsonMapper json;

  /** Of the company whose facts were read last; its set of arrows is not made anew. */
  private final AtomicReference<KnownReader> latest = new AtomicReference<>();

  private record KnownReader(Company company, FactReader reader) {
    KnownReader {
      requireNonNull(company, "company");
      requireNonNull(reader, "reader");
    }
  }

  FactBodies(JsonMapper json) {
    this.json = json;
  }

  /** One fact, or a list of them. */
  FactBody json(JsonNode body, Company company) {
    var reader = reader(company);
    if (body.isObject()) {
      return new FactBody("Fact", List.of(new HandedFact(1, read(body, reader))), 0);
    }
    if (!body.isArray()) {
      throw ApiRefusals.of(
          HttpStatus.BAD_REQUEST, "Expected a fact, such as {\"arrow\": ...}, or a list of them.");
    }
    bounded(body.size());
    var facts = new ArrayList<HandedFact>();
    body.forEach(fact -> facts.add(new HandedFact(facts.size() + 1, read(fact, reader))));
    return new FactBody("Fact", facts, 0);
  }

  /** One fact a line; blank lines are none. */
  FactBody lines(byte[] body, Company company) {
    var reader = reader(company);
    var facts = new ArrayList<HandedFact>();
    var at = 0;
    for (var line : text(body).lines().toList()) {
      at++;
      if (!line.isBlank()) {
        facts.add(new HandedFact(at, read(line, reader)));
        bounded(facts.size());
      }
    }
    return new FactBody(LINE, facts, 0);
  }

  /** Canonical evidence; of very many bad rows the first are listed. */
  FactBody csv(byte[] body, Company company) {
    var facts = new ArrayList<HandedFact>();
    var read =
        new EvidenceReader(SubjectNames.of(company), company.zone(), Optional.empty())
            .readWithPlaces(
                FILE,
                new ByteArrayInputStream(body),
                one -> facts.add(HandedFact.understood(one.line(), one.fact())),
                FactBodies::bounded);
    if (read.passedOver()) {
      throw ApiRefusals.of(HttpStatus.UNPROCESSABLE_CONTENT, read.skipped());
    }
    read.problems()
        .forEach(one -> facts.add(HandedFact.refused(one.line(), one.field(), one.says())));
    facts.sort(Comparator.comparingLong(HandedFact::at));
    return new FactBody(LINE, facts, read.bad() - read.problems().size());
  }

  private static String text(byte[] body) {
    try {
      return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
    } catch (CharacterCodingException e) {
      throw ApiRefusals.of(HttpStatus.BAD_REQUEST, "This is not UTF-8; send it in UTF-8.");
    }
  }

  @SuppressWarnings(
      "ReferenceEquality") // An equal company has an equal reader, and takes long to compare.
  private FactReader reader(Company company) {
    var known = latest.get();
    if (known == null || known.company() != company) {
      known =
          new KnownReader(
              company, new FactReader(SubjectNames.of(company), company.zone(), SOURCE));
      latest.set(known);
    }
    return known.reader();
  }

  private static void bounded(long facts) {
    if (facts > MOST) {
      throw ApiRefusals.of(
          HttpStatus.CONTENT_TOO_LARGE,
          "One request takes at most %,d facts; send the rest in another.".formatted(MOST));
    }
  }

  private ReadFact read(String line, FactReader reader) {
    try (var parser = json.createParser(line)) {
      return read(parser, reader);
    }
  }

  private ReadFact read(JsonParser parser, FactReader reader) {
    try {
      return read(json.readTree(parser), reader);
    } catch (JacksonException e) {
      return new ReadFact.Refused("", JsonFault.inLine(e, parser.currentLocation()));
    }
  }

  private static ReadFact read(JsonNode fact, FactReader reader) {
    if (!fact.isObject()) {
      return new ReadFact.Refused("", "Expected a fact, such as {\"arrow\": ...}.");
    }
    var fields = new LinkedHashMap<String, String>();
    var attributes = new LinkedHashMap<String, String>();
    var wrong =
        fact.propertyStream()
            .flatMap(field ->
                field.getKey().equals(FactReader.ATTRIBUTES)
                    ? attributes(field.getValue(), attributes).stream()
                    : text(field.getKey(), field.getValue(), fields).stream())
            .findFirst();
    return wrong.<ReadFact>map(refused -> refused).orElseGet(() -> reader.read(fields, attributes));
  }

  private static Optional<ReadFact.Refused> attributes(JsonNode node, Map<String, String> into) {
    if (!node.isObject()) {
      return node.isNull()
          ? Optional.empty()
          : wrong(
              FactReader.ATTRIBUTES, "Expected names with texts, such as {\"region\": \"north\"}.");
    }
    return node.propertyStream()
        .flatMap(one -> text(one.getKey(), one.getValue(), into).stream())
        .map(refused ->
            new ReadFact.Refused(FactReader.ATTRIBUTES + "." + refused.field(), refused.says()))
        .findFirst();
  }

  /** Numbers and truths are texts, too; null is a field that is not there. */
  private static Optional<ReadFact.Refused> text(
      String name, JsonNode node, Map<String, String> into) {
    if (node.isContainer()) {
      return wrong(
          name, "Expected a text here, found %s.".formatted(node.isArray() ? "a list" : "fields"));
    }
    if (!node.isNull()) {
      into.put(name, node.asString());
    }
    return Optional.empty();
  }

  private static Optional<ReadFact.Refused> wrong(String field, String says) {
    return Optional.of(new ReadFact.Refused(field, says));
  }
}
