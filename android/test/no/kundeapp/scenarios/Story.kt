package no.kundeapp.scenarios

import kotlinx.serialization.json.Json
import kotlinx.serialization.json.JsonObject
import kotlinx.serialization.json.jsonArray
import kotlinx.serialization.json.jsonObject
import kotlinx.serialization.json.jsonPrimitive
import java.io.File
import java.time.Duration
import java.time.Instant

/** One file of `tests/scenarios`. */
class Story(
    val file: File,
) {
    private val json = Json.parseToJsonElement(file.readText()).jsonObject
    val name = json.getValue("name").jsonPrimitive.content

    /**
     * Where the sandbox's clock begins. The app's is the machine's own: where the story has a phone whose clock is a day wrong, it is
     * the company that is a day away.
     */
    val now: Instant =
        when (val phone = json["phone"]?.jsonPrimitive?.content) {
            null -> Instant.parse(json.getValue("now").jsonPrimitive.content)
            "a_day_ahead" -> Instant.now().minus(DAY)
            "a_day_behind" -> Instant.now().plus(DAY)
            else -> error("nobody has a phone that is $phone")
        }
    val steps = json.getValue("steps").jsonArray.map { Step(it.jsonObject) }

    private companion object {
        val DAY: Duration = Duration.ofDays(1)
    }
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

    /** Those of the words that the step has. */
    fun texts(vararg names: String): Map<String, String> = names.mapNotNull { name -> text(name)?.let { name to it } }.toMap()

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
                "until",
                "version",
                "path",
                "fault",
                "times",
                "field",
                "text",
                "form",
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
