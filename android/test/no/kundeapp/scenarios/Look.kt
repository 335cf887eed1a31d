package no.kundeapp.scenarios

import kotlin.test.assertEquals
import kotlin.test.assertNotNull
import kotlin.test.assertNull
import kotlin.test.assertTrue

/** Holds a look against a state of the bindings. */
fun Step.holds(state: Any) {
    val path = needed("at")
    val found = path.split('.').fold(state as Any?) { value, name -> value?.let { field(it, name) } }
    if (text("absent") == "true") {
        assertNull(found, "$path is there")
        return
    }
    assertNotNull(found, "nothing at $path of $state")
    text("count")?.let { assertEquals(it.toInt(), (found as List<*>).size, path) }
    val shown = plain(if (found is Enum<*>) found.name.lowercase() else found.toString())
    text("is")?.let { assertEquals(it, shown, path) }
    text("has")?.let { assertTrue(it in shown, "$path is «$shown»") }
}

/** With spaces for no-break spaces. */
fun plain(text: String) = text.replace('\u00a0', ' ')

/** A place of a list, or the property that Kotlin has for a field of a record. */
private fun field(
    value: Any,
    name: String,
): Any? {
    name.toIntOrNull()?.let { return (value as List<*>).getOrNull(it) }
    val property = name.split('_').joinToString("") { it.replaceFirstChar(Char::uppercase) }
    val getter = value.javaClass.methods.filter { it.parameterCount == 0 }
    // An unsigned number's getter has a suffix of the compiler's after a dash.
    return getter.first { it.name.substringBefore('-') == "get$property" }.invoke(value)
}
