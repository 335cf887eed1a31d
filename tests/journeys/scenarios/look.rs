use serde_json::Value;

use super::story::Look;

impl Look {
    /// Whether the state of a screen is as this says.
    pub fn holds(&self, state: &Value) -> Result<(), String> {
        let path = self.at.as_deref().ok_or("no path to look at")?;
        let found = path.split('.').try_fold(state, |value, name| match name.parse::<usize>() {
            Ok(place) => value.get(place),
            Err(_) => value.get(name),
        });
        let found = found.filter(|value| !value.is_null());
        let Some(found) = found else {
            return if self.absent { Ok(()) } else { Err(format!("nothing at {path} of {state:#}")) };
        };
        if self.absent {
            return Err(format!("{path} is there: {found}"));
        }
        if let Some(count) = self.count {
            let items = found.as_array().ok_or_else(|| format!("{path} is no list"))?.len();
            return if items == count {
                Ok(())
            } else {
                Err(format!("{path} has {items} items, not {count}"))
            };
        }
        let text = plain(&found.as_str().map_or_else(|| found.to_string(), str::to_owned));
        match (&self.is, &self.has) {
            (Some(is), None) if text == *is => Ok(()),
            (None, Some(part)) if text.contains(part) => Ok(()),
            (None, None) | (Some(_), Some(_)) => Err("say one thing of it".to_owned()),
            _ => Err(format!("{path} is «{text}»")),
        }
    }
}

/// With spaces for no-break spaces.
pub fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ")
}
