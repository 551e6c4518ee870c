/**
 * Where does a written thing stand, and what is wrong with it? Every complaint about input is a
 * {@link tutti.reading.InputProblem}; YAML is read through {@link tutti.reading.yaml.YamlEntry}.
 */
@NullMarked
package tutti.reading;

import org.jspecify.annotations.NullMarked;
