use uniffi_meta::{FieldMetadata, FnParamMetadata, Metadata, Type};

/// One line for everything that a shell can see, sorted.
pub fn surface(items: &[Metadata]) -> String {
    let mut lines: Vec<String> = items.iter().flat_map(lines).collect();
    lines.sort();
    lines.join("\n")
}

fn lines(item: &Metadata) -> Vec<String> {
    match item {
        Metadata::Func(function) => {
            vec![format!(
                "fn {}",
                call(
                    &function.name,
                    function.is_async,
                    &function.inputs,
                    function.return_type.as_ref(),
                    function.throws.as_ref()
                )
            )]
        }
        Metadata::Constructor(made) => {
            let name = format!("{}.{}", made.self_name, made.name);
            vec![format!("new {}", call(&name, made.is_async, &made.inputs, None, made.throws.as_ref()))]
        }
        Metadata::Method(method) => {
            let name = format!("{}.{}", method.self_name, method.name);
            vec![format!(
                "fn {}",
                call(
                    &name,
                    method.is_async,
                    &method.inputs,
                    method.return_type.as_ref(),
                    method.throws.as_ref()
                )
            )]
        }
        Metadata::TraitMethod(method) => {
            let name = format!("{}.{}", method.trait_name, method.name);
            vec![format!(
                "foreign fn {}",
                call(
                    &name,
                    method.is_async,
                    &method.inputs,
                    method.return_type.as_ref(),
                    method.throws.as_ref()
                )
            )]
        }
        Metadata::Object(object) => vec![format!("object {} ({:?})", object.name, object.imp)],
        Metadata::Record(record) => vec![format!("record {} {{ {} }}", record.name, fields(&record.fields))],
        Metadata::Enum(choice) => {
            let variants = choice.variants.iter().map(|variant| match fields(&variant.fields) {
                none if none.is_empty() => variant.name.clone(),
                some => format!("{}({some})", variant.name),
            });
            vec![format!(
                "enum {} ({:?}): {}",
                choice.name,
                choice.shape,
                variants.collect::<Vec<_>>().join(" | ")
            )]
        }
        Metadata::CustomType(custom) => vec![format!("type {} = {}", custom.name, name(&custom.builtin))],
        other => vec![format!("{other:?}")],
    }
}

fn call(
    name_of_it: &str,
    is_async: bool,
    inputs: &[FnParamMetadata],
    output: Option<&Type>,
    throws: Option<&Type>,
) -> String {
    let inputs: Vec<String> =
        inputs.iter().map(|input| format!("{}: {}", input.name, name(&input.ty))).collect();
    let asynchronous = if is_async { " async" } else { "" };
    let output = output.map(|output| format!(" -> {}", name(output))).unwrap_or_default();
    let throws = throws.map(|error| format!(" throws {}", name(error))).unwrap_or_default();
    format!("{name_of_it}({}){asynchronous}{output}{throws}", inputs.join(", "))
}

fn fields(fields: &[FieldMetadata]) -> String {
    let fields = fields.iter().map(|field| match &field.default {
        None => format!("{}: {}", field.name, name(&field.ty)),
        Some(_) => format!("{}: {} (may be left out)", field.name, name(&field.ty)),
    });
    fields.collect::<Vec<_>>().join(", ")
}

fn name(kind: &Type) -> String {
    match kind {
        Type::Optional { inner_type } => format!("{}?", name(inner_type)),
        Type::Sequence { inner_type } => format!("[{}]", name(inner_type)),
        Type::Object { name, .. }
        | Type::Record { name, .. }
        | Type::Enum { name, .. }
        | Type::CallbackInterface { name, .. }
        | Type::Custom { name, .. } => name.clone(),
        plain => format!("{plain:?}"),
    }
}
