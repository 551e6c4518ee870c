package tutti.company.change;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;

/** Changes one thing somewhere in a tree of records. */
final class Mutation {

  private final Random random;

  Mutation(Random random) {
    this.random = random;
  }

  /** The tree with one change, or unchanged where the change is not allowed. */
  @SuppressWarnings("unchecked")
  <T extends Record> T of(T tree) {
    return (T) changed(tree);
  }

  private Object changed(Object value) {
    return switch (value) {
      case String text -> text + "x";
      case Boolean yes -> !yes;
      case Double number -> number > 0.5 ? number - 0.1 : number + 0.1;
      case Integer number -> number + 1;
      case Duration time -> time.plusDays(1);
      case LocalDate day -> day.plusDays(1);
      case Enum<?> word -> other(word);
      case Optional<?> optional ->
          random.nextInt(4) == 0 ? Optional.empty() : optional.map(this::changed);
      case OptionalDouble number ->
          number.isPresent() ? OptionalDouble.empty() : OptionalDouble.of(0.5);
      case OptionalInt number -> number.isPresent() ? OptionalInt.empty() : OptionalInt.of(3);
      case List<?> list -> list(new ArrayList<Object>(list));
      case Map<?, ?> map -> map(map);
      case Record fields -> record(fields);
      default -> value;
    };
  }

  private Object other(Enum<?> word) {
    var words = word.getDeclaringClass().getEnumConstants();
    return words[(word.ordinal() + 1) % words.length];
  }

  private Object list(List<Object> list) {
    if (list.isEmpty()) {
      return list;
    }
    var at = random.nextInt(list.size());
    switch (random.nextInt(8)) {
      case 0 -> list.remove(at);
      case 1 -> list.add(list.get(at));
      case 2 -> Collections.swap(list, at, 0);
      default -> list.set(at, changed(list.get(at)));
    }
    return list;
  }

  private Object map(Map<?, ?> map) {
    var changed = new LinkedHashMap<Object, Object>(map);
    map.keySet().stream()
        .findFirst()
        .ifPresent(key -> changed.computeIfPresent(key, (k, v) -> changed(v)));
    return changed;
  }

  private Record record(Record fields) {
    var components = fields.getClass().getRecordComponents();
    if (components.length == 0) {
      return fields;
    }
    var values = RecordComponents.of(fields).values().toArray();
    var at = random.nextInt(components.length);
    values[at] = changed(values[at]);
    try {
      var types = new Class<?>[components.length];
      for (var i = 0; i < types.length; i++) {
        types[i] = components[i].getType();
      }
      return (Record) fields.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (InvocationTargetException e) {
      return fields;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
