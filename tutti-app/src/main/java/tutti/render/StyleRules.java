package tutti.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The style sheet of a map: selectors of elements and classes, one within the other, without media.
 */
final class StyleRules {

  private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
  private static final int CLASS = 100;

  private final List<StyleRule> rules = new ArrayList<>();

  /** What an element must be, and what must be around it, from the outside in. */
  private record StyleRule(List<CompoundSelector> path, Map<String, String> declares) {

    int weight() {
      return path.stream().mapToInt(CompoundSelector::weight).sum();
    }
  }

  /** An element by its name and classes; an empty name is any. */
  private record CompoundSelector(String name, Set<String> classes) {

    static CompoundSelector of(String text) {
      var words = List.of(text.split("\\.", -1));
      return new CompoundSelector(words.getFirst(), Set.copyOf(words.subList(1, words.size())));
    }

    boolean fits(Element element) {
      var given = Arrays.asList(element.getAttribute("class").split(" ", -1));
      return (name.isEmpty() || name.equals(element.getTagName())) && given.containsAll(classes);
    }

    int weight() {
      return CLASS * classes.size() + (name.isEmpty() ? 0 : 1);
    }
  }

  StyleRules(String css) {
    RULE.matcher(css).results().forEach(rule -> add(rule.group(1), declarations(rule.group(2))));
    rules.sort(Comparator.comparingInt(StyleRule::weight));
  }

  private void add(String selectors, Map<String, String> declares) {
    for (var selector : selectors.strip().split(",", -1)) {
      var path = Arrays.stream(selector.strip().split(" ", -1)).map(CompoundSelector::of).toList();
      rules.add(new StyleRule(path, declares));
    }
  }

  private static Map<String, String> declarations(String text) {
    var declares = new LinkedHashMap<String, String>();
    for (var declaration : text.split(";", -1)) {
      int colon = declaration.indexOf(':');
      if (colon > 0) {
        declares.put(declaration.substring(0, colon).strip(), declaration.substring(colon + 1));
      }
    }
    return declares;
  }

  /** What is declared for an element, the weightier declarations over the lighter. */
  Map<String, String> of(Element element) {
    var declares = new LinkedHashMap<String, String>();
    rules.stream()
        .filter(rule -> fits(rule.path(), element))
        .forEach(rule -> declares.putAll(rule.declares()));
    return declares;
  }

  private static boolean fits(List<CompoundSelector> path, Element element) {
    if (!path.getLast().fits(element)) {
      return false;
    }
    int left = path.size() - 2;
    for (Node around = element.getParentNode(); left >= 0; around = around.getParentNode()) {
      if (!(around instanceof Element outer)) {
        return false;
      }
      left -= path.get(left).fits(outer) ? 1 : 0;
    }
    return true;
  }
}
