// The kit's components that templates may name; Vite finds the files by the same names.
import type UAlert from '@nuxt/ui/components/Alert.vue'
import type UApp from '@nuxt/ui/components/App.vue'
import type UAvatar from '@nuxt/ui/components/Avatar.vue'
import type UBadge from '@nuxt/ui/components/Badge.vue'
import type UBreadcrumb from '@nuxt/ui/components/Breadcrumb.vue'
import type UButton from '@nuxt/ui/components/Button.vue'
import type UCard from '@nuxt/ui/components/Card.vue'
import type UCheckbox from '@nuxt/ui/components/Checkbox.vue'
import type UCheckboxGroup from '@nuxt/ui/components/CheckboxGroup.vue'
import type UCollapsible from '@nuxt/ui/components/Collapsible.vue'
import type UCommandPalette from '@nuxt/ui/components/CommandPalette.vue'
import type UDashboardGroup from '@nuxt/ui/components/DashboardGroup.vue'
import type UDashboardSearchButton from '@nuxt/ui/components/DashboardSearchButton.vue'
import type UDashboardSidebar from '@nuxt/ui/components/DashboardSidebar.vue'
import type UDashboardSidebarCollapse from '@nuxt/ui/components/DashboardSidebarCollapse.vue'
import type UDashboardSidebarToggle from '@nuxt/ui/components/DashboardSidebarToggle.vue'
import type UDrawer from '@nuxt/ui/components/Drawer.vue'
import type UDropdownMenu from '@nuxt/ui/components/DropdownMenu.vue'
import type UError from '@nuxt/ui/components/Error.vue'
import type UIcon from '@nuxt/ui/components/Icon.vue'
import type UInput from '@nuxt/ui/components/Input.vue'
import type UInputNumber from '@nuxt/ui/components/InputNumber.vue'
import type UKbd from '@nuxt/ui/components/Kbd.vue'
import type ULink from '@nuxt/ui/components/Link.vue'
import type UModal from '@nuxt/ui/components/Modal.vue'
import type UPopover from '@nuxt/ui/components/Popover.vue'
import type UProgress from '@nuxt/ui/components/Progress.vue'
import type URadioGroup from '@nuxt/ui/components/RadioGroup.vue'
import type USelect from '@nuxt/ui/components/Select.vue'
import type USeparator from '@nuxt/ui/components/Separator.vue'
import type USkeleton from '@nuxt/ui/components/Skeleton.vue'
import type USlideover from '@nuxt/ui/components/Slideover.vue'
import type USwitch from '@nuxt/ui/components/Switch.vue'
import type UTable from '@nuxt/ui/components/Table.vue'
import type UTabs from '@nuxt/ui/components/Tabs.vue'
import type UTooltip from '@nuxt/ui/components/Tooltip.vue'
import type UColorModeButton from '@nuxt/ui/components/color-mode/ColorModeButton.vue'

declare module 'vue' {
  export interface GlobalComponents {
    UAlert: typeof UAlert
    UApp: typeof UApp
    UAvatar: typeof UAvatar
    UBadge: typeof UBadge
    UBreadcrumb: typeof UBreadcrumb
    UButton: typeof UButton
    UCard: typeof UCard
    UCheckbox: typeof UCheckbox
    UCheckboxGroup: typeof UCheckboxGroup
    UCollapsible: typeof UCollapsible
    UCommandPalette: typeof UCommandPalette
    UDashboardGroup: typeof UDashboardGroup
    UDashboardSearchButton: typeof UDashboardSearchButton
    UDashboardSidebar: typeof UDashboardSidebar
    UDashboardSidebarCollapse: typeof UDashboardSidebarCollapse
    UDashboardSidebarToggle: typeof UDashboardSidebarToggle
    UDrawer: typeof UDrawer
    UDropdownMenu: typeof UDropdownMenu
    UError: typeof UError
    UIcon: typeof UIcon
    UInput: typeof UInput
    UInputNumber: typeof UInputNumber
    UKbd: typeof UKbd
    ULink: typeof ULink
    UModal: typeof UModal
    UPopover: typeof UPopover
    UProgress: typeof UProgress
    URadioGroup: typeof URadioGroup
    USelect: typeof USelect
    USeparator: typeof USeparator
    USkeleton: typeof USkeleton
    USlideover: typeof USlideover
    USwitch: typeof USwitch
    UTable: typeof UTable
    UTabs: typeof UTabs
    UTooltip: typeof UTooltip
    UColorModeButton: typeof UColorModeButton
  }
}
