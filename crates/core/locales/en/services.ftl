services-title = More services
services-menu-contact = Contact us
services-menu-orders = Order services
services-menu-inspections = Inspection reports
services-menu-my-page = My page
services-customer-service = Customer service
services-operations-centre = Operations centre, day and night
services-danger = Is anyone's life in danger? Call the operations centre first: { $number }
services-orders-none = There are no forms to fill in right now.
services-button-open = Open
services-button-apply = Apply
services-button-order = Order
services-button-register = Register
services-button-send = Send form
services-update-app = Update the app to fill in this form.
services-required = Required
services-attach = { $count ->
    [one] Up to { $count } file
   *[other] Up to { $count } files
}
services-inspections-none = No inspection has been made at your place.
services-result-none = No faults
services-result-faults = Faults to put right
services-result-serious = Serious faults
services-report = Open the report
services-fault-serious = Serious
services-fault-minor = Less serious
services-fault-corrected = Put right { $day }
services-fault-deadline = Deadline { $day }
services-fault-overdue = The deadline was { $day }
services-page-unknown = This page has not been fetched yet. Open it when you are online.
services-page-not-offered = The grid company does not offer this in the app.
