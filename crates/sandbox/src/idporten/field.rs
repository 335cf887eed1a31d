//! One question of a form, with its label, its help and what was wrong with the answer.

use crate::html::escaped;

/// A text field.
#[derive(Clone, Copy, Debug)]
pub struct Field<'a> {
    /// Name in the form, and id on the page.
    pub name: &'a str,
    pub label: &'a str,
    pub hint: &'a str,
    pub value: &'a str,
    /// What to do about the answer.
    pub error: Option<&'a str>,
    pub autocomplete: &'a str,
}

impl Field<'_> {
    /// The markup. `focus`: this is where the person should begin.
    pub fn html(&self, focus: bool) -> String {
        let Self { name, label, hint, autocomplete, .. } = self;
        let error = self.error.map_or_else(String::new, |error| {
            format!("<span class=\"error\" id=\"{name}-error\">{}</span>", escaped(error))
        });
        let (described, invalid) = match self.error {
            Some(_) => (format!("{name}-hint {name}-error"), " aria-invalid=\"true\""),
            None => (format!("{name}-hint"), ""),
        };
        let focus = if focus { " autofocus" } else { "" };
        format!(
            "<p><label for=\"{name}\">{label}</label><span class=\"hint\" id=\"{name}-hint\">{hint}</span>{error}\
             <input id=\"{name}\" name=\"{name}\" type=\"text\" inputmode=\"numeric\" autocomplete=\"{autocomplete}\" \
             aria-describedby=\"{described}\"{invalid}{focus} value=\"{}\"></p>",
            escaped(self.value)
        )
    }
}

/// What stands above a form that came back: a list of links to the fields to correct.
pub fn summary(fields: &[Field<'_>]) -> String {
    let links: Vec<String> = fields
        .iter()
        .filter_map(|field| Some((field.name, field.error?)))
        .map(|(name, error)| format!("<li><a href=\"#{name}\">{}</a></li>", escaped(error)))
        .collect();
    if links.is_empty() {
        return String::new();
    }
    format!("<div class=\"summary\" role=\"alert\"><h2>Rett opp dette</h2><ul>{}</ul></div>", links.concat())
}
