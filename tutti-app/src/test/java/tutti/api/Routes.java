package tutti.api;

import java.util.TreeSet;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tutti.WebHouse;

/** The routes of a running house that belong to the API. */
final class Routes {

  private Routes() {}

  static TreeSet<String> of(WebHouse house) {
    var routes = new TreeSet<String>();
    house
        .bean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(mapping ->
            mapping.getPatternValues().stream()
                .filter(path -> path.startsWith("/api/"))
                .forEach(path ->
                    mapping
                        .getMethodsCondition()
                        .getMethods()
                        .forEach(method ->
                            routes.add(
                                method
                                    + " "
                                    + path.replaceAll("\\{\\*?(\\w+)(:[^}]*)?}", "{$1}")))));
    return routes;
  }
}
