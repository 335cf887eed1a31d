package no.kundeapp.scenarios

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.File
import java.time.Instant

/** One file of `tests/scenarios`. */
class Story(
    val file: File,
) {
    private val json = Json.parseToJsonElement(file.readText()).jsonObject
    val name = json.getValue("name").jsonPrimitive.content
    val now: Instant = Instant.parse(json.getValue("now").jsonPrimitive.content)
    val steps = json.getValue("steps").jsonArray.map { Step(it.jsonObject) }
}

/** Something done, or a look at a screen. */
class Step(
    private val json: JsonObject,
) {
    init {
        require(json.keys.all { it in WORDS }) { "words that nobody knows in $json" }
    }

    val deed = text("do")
    val see = text("see")

    fun text(name: String): String? = json[name]?.jsonPrimitive?.content

    fun needed(name: String): String = requireNotNull(text(name)) { "'$name' is missing in $json" }

    override fun toString() = json.toString()

    private companion object {
        val WORDS =
            setOf(
                "do",
                "area",
                "method",
                "to",
                "code",
                "search",
                "screen",
                "by",
                "place",
                "mobile",
                "see",
                "at",
                "is",
                "has",
                "count",
                "absent",
                "fails",
                "says",
            )
    }
}
