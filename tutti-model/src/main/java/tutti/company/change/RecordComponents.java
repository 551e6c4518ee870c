package tutti.company.change;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** A record as its components by name, in their order. */
final class RecordComponents {

  private RecordComponents() {}

  static Map<String, Object> of(Record fields) {
    var components = new LinkedHashMap<String, Object>();
    for (var component : fields.getClass().getRecordComponents()) {
      components.put(component.getName(), value(fields, component));
    }
    return Collections.unmodifiableMap(components);
  }

  private static Object value(Record fields, RecordComponent component) {
    try {
      return component.getAccessor().invoke(fields);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
