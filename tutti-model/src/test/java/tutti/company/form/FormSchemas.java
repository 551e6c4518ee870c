package tutti.company.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tutti.company.form.term.FormSign;
import tutti.company.form.term.FormTerm;
import tutti.company.form.term.TermKind;
import tutti.company.form.term.TermUse;

/** What the JSON Schema of company files has to say of promises, as their forms say it. */
public final class FormSchemas {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final String SINGLE_VALUE = "{\"type\": [\"string\", \"number\", \"boolean\"]}";

  private static final String PERIOD =
      """
      {"anyOf": [{"$ref": "#/$defs/span"}, {"enum": ["day", "daily", "week", "weekly", "fortnight",
       "month", "monthly", "quarter", "quarterly", "half-year", "half-yearly", "year", "yearly"]}]}
      """;

  private FormSchemas() {}

  /** A schema of company files with its part on promises as the forms say it. */
  public static JsonNode with(JsonNode schema) {
    var all = (ObjectNode) schema.deepCopy();
    promise((ObjectNode) all.at("/$defs/promise"));
    terms((ObjectNode) all.at("/$defs/terms"));
    return all;
  }

  private static void promise(ObjectNode promise) {
    var says = promise.get("description").asString();
    promise.put("description", described() + says.substring(says.indexOf(". For example")));
    var fields = JSON.createObjectNode();
    fields.set("id", promise.at("/properties/id"));
    FormShape.allTerms().forEach(term -> fields.set(term.name(), field(term)));
    common((ObjectNode) promise.get("properties"), fields);
    promise.set("properties", fields);
    promise.set("anyOf", alternatives());
  }

  /** The fields of every promise, whatever its form, begin with its window. */
  private static void common(ObjectNode from, ObjectNode to) {
    from.propertyStream()
        .dropWhile(field -> !field.getKey().equals("window"))
        .forEach(field -> to.set(field.getKey(), field.getValue()));
  }

  private static String described() {
    var forms =
        PromiseForm.shapes().stream()
            .map(shape -> (shape.observedOnly() ? "(observed) " : "") + shape.called());
    return "A measurable statement: " + list(forms.toList());
  }

  private static String list(List<String> items) {
    return String.join(", ", items.subList(0, items.size() - 1)) + ", or " + items.getLast();
  }

  private static ObjectNode field(FormTerm term) {
    var field = JSON.createObjectNode();
    var values = values(term);
    Stream.of("$ref", "type").filter(values::has).forEach(key -> field.set(key, values.get(key)));
    field.put("description", means(term));
    Stream.of("anyOf").filter(values::has).forEach(key -> field.set(key, values.get(key)));
    term.usual().ifPresent(usual -> field.set("default", value(term, usual)));
    field.set("examples", examples(term));
    return field;
  }

  private static String means(FormTerm term) {
    return term.kind() == TermKind.GOOD
        ? list(Stream.concat(Stream.of(term.means()), goodWords()).toList()) + "."
        : term.means();
  }

  private static Stream<String> goodWords() {
    return PromiseForm.shapes().stream()
        .flatMap(shape ->
            switch (shape.sign()) {
              case FormSign.GoodWord word -> Stream.of(word.says());
              case FormSign.GoodStart start -> Stream.of(start.says());
              case FormSign.OwnField field -> Stream.<String>of();
              case FormSign.NoOther other -> Stream.<String>of();
            });
  }

  private static ArrayNode examples(FormTerm term) {
    var examples = JSON.createArrayNode();
    term.examples().forEach(example -> examples.add(value(term, example)));
    return examples;
  }

  private static JsonNode value(FormTerm term, String written) {
    return term.kind() == TermKind.COUNT
        ? JSON.readTree(written)
        : JSON.getNodeFactory().stringNode(written);
  }

  private static JsonNode values(FormTerm term) {
    return term.kind() == TermKind.GOOD ? good() : values(term.kind());
  }

  private static JsonNode values(TermKind kind) {
    return JSON.readTree(
        switch (kind) {
          case STAGE -> "{\"$ref\": \"#/$defs/stage\"}";
          case LIMIT -> "{\"$ref\": \"#/$defs/limit\"}";
          case SPAN -> "{\"$ref\": \"#/$defs/workingSpan\"}";
          case COUNT -> "{\"$ref\": \"#/$defs/count\"}";
          case ARROW -> "{\"$ref\": \"#/$defs/id\"}";
          case EXPRESSION -> "{\"type\": [\"string\", \"boolean\"]}";
          case PERIOD -> PERIOD;
          case GOOD, RATING -> SINGLE_VALUE;
        });
  }

  private static JsonNode good() {
    var good = JSON.createObjectNode();
    var ways = good.putArray("anyOf").add(values(TermKind.STAGE));
    var words = ways.addObject().putArray("enum");
    for (var shape : PromiseForm.shapes()) {
      if (shape.sign() instanceof FormSign.GoodWord word) {
        words.add(word.word());
      }
      if (shape.sign() instanceof FormSign.GoodStart start) {
        ways.addObject().put("type", "string").put("pattern", "^\\s*" + start.pattern() + "\\s*$");
      }
    }
    return good;
  }

  /** What has to be written for each form; those that need but their word share one. */
  private static ArrayNode alternatives() {
    var alternatives = JSON.createArrayNode();
    var alone = new ArrayList<String>();
    for (var shape : FormShape.recognized()) {
      if (needed(shape).equals(List.of("good"))) {
        if (alone.isEmpty()) {
          alternatives.add(alone());
        }
        alone.add(word(shape.sign()));
      } else {
        alternatives.add(alternative(shape));
      }
    }
    return alternatives;
  }

  private static ObjectNode alone() {
    var words =
        FormShape.recognized().stream()
            .filter(shape -> needed(shape).equals(List.of("good")))
            .map(shape -> word(shape.sign()))
            .collect(Collectors.joining("|"));
    var alone = JSON.createObjectNode();
    alone.putArray("required").add("good");
    alone
        .putObject("properties")
        .putObject("good")
        .put("type", "string")
        .put("pattern", "^\\s*(" + words + ")");
    return alone;
  }

  private static String word(FormSign sign) {
    return switch (sign) {
      case FormSign.GoodWord word -> word.word();
      case FormSign.GoodStart start -> start.word();
      case FormSign.OwnField field -> field.term().name();
      case FormSign.NoOther other -> "";
    };
  }

  /** The sign first, then the other fields that have to be written. */
  private static List<String> needed(FormShape shape) {
    var sign =
        switch (shape.sign()) {
          case FormSign.GoodWord word -> Stream.of("good");
          case FormSign.GoodStart start -> Stream.of("good");
          case FormSign.OwnField field -> Stream.of(field.term().name());
          case FormSign.NoOther other -> Stream.<String>of();
        };
    var fields = shape.terms().stream().filter(TermUse::needed).map(use -> use.term().name());
    var observed = shape.observedOnly() ? Stream.of("observed") : Stream.<String>of();
    return Stream.of(sign, fields, observed).flatMap(names -> names).distinct().toList();
  }

  private static ObjectNode alternative(FormShape shape) {
    var alternative = JSON.createObjectNode();
    var required = alternative.putArray("required");
    needed(shape).forEach(required::add);
    var narrowed = JSON.createObjectNode();
    if (shape.sign() instanceof FormSign.GoodWord word) {
      narrowed.putObject("good").put("const", word.word());
    }
    shape.terms().stream()
        .filter(use -> use.needed() && use.kind() != use.term().kind())
        .forEach(use -> narrowed.set(use.term().name(), values(use.kind())));
    if (shape.observedOnly()) {
      narrowed.putObject("observed").putArray("enum").add(true).add("true").add("yes");
    }
    if (!narrowed.isEmpty()) {
      alternative.set("properties", narrowed);
    }
    return alternative;
  }

  /** A proposal may name every term; examples of its own stay as they are. */
  private static void terms(ObjectNode terms) {
    var fields = JSON.createObjectNode();
    FormShape.allTerms()
        .forEach(
            term -> fields.set(term.name(), term(term, terms.at("/properties/" + term.name()))));
    common((ObjectNode) terms.get("properties"), fields);
    terms.set("properties", fields);
  }

  private static JsonNode term(FormTerm term, JsonNode written) {
    var field = (ObjectNode) JSON.readTree(SINGLE_VALUE);
    field.put("description", means(term).replaceFirst("(?<=\\.) .*", ""));
    field.set("examples", written.isMissingNode() ? examples(term) : written.get("examples"));
    return field;
  }
}
