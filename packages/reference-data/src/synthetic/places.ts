/** What an invented school of an authority may be called after. Towns exist; the schools do not. */
export interface Locality {
  /** Current GSS code. */
  authority: string
  /** Share of the consortium's schools and participants. */
  weight: number
  /** Where taught days are held. Source: S2 for BCP and Dorset. */
  venues: readonly string[]
  towns: readonly (readonly [town: string, postcodeDistrict: string])[]
}

export const localities: readonly Locality[] = [
  {
    authority: 'E06000058',
    weight: 0.12,
    venues: ['Dorchester'],
    towns: [['Bournemouth', 'BH1'], ['Poole', 'BH15'], ['Christchurch', 'BH23'], ['Boscombe', 'BH5'], ['Broadstone', 'BH18']],
  },
  {
    authority: 'E06000052',
    weight: 0.2,
    venues: ['Truro', 'Bodmin'],
    towns: [
      ['Truro', 'TR1'], ['Falmouth', 'TR11'], ['Penzance', 'TR18'], ['Bodmin', 'PL31'], ['Newquay', 'TR7'],
      ['St Austell', 'PL25'], ['Launceston', 'PL15'], ['Bude', 'EX23'], ['Redruth', 'TR15'],
    ],
  },
  {
    authority: 'E10000008',
    weight: 0.26,
    venues: ['Exeter', 'Newton Abbot', 'Barnstaple'],
    towns: [
      ['Exeter', 'EX1'], ['Barnstaple', 'EX31'], ['Tiverton', 'EX16'], ['Exmouth', 'EX8'], ['Okehampton', 'EX20'],
      ['Totnes', 'TQ9'], ['Bideford', 'EX39'], ['Honiton', 'EX14'], ['Newton Abbot', 'TQ12'], ['Tavistock', 'PL19'],
    ],
  },
  {
    authority: 'E06000059',
    weight: 0.12,
    venues: ['Dorchester'],
    towns: [['Dorchester', 'DT1'], ['Weymouth', 'DT4'], ['Bridport', 'DT6'], ['Sherborne', 'DT9'], ['Swanage', 'BH19'], ['Wimborne', 'BH21']],
  },
  {
    authority: 'E06000026',
    weight: 0.11,
    venues: ['Plymouth'],
    towns: [['Plymouth', 'PL4'], ['Plympton', 'PL7'], ['Plymstock', 'PL9'], ['Devonport', 'PL1']],
  },
  {
    authority: 'E06000066',
    weight: 0.19,
    venues: ['Taunton', 'Street'],
    towns: [
      ['Taunton', 'TA1'], ['Yeovil', 'BA20'], ['Bridgwater', 'TA6'], ['Frome', 'BA11'], ['Wells', 'BA5'],
      ['Minehead', 'TA24'], ['Chard', 'TA20'], ['Glastonbury', 'BA6'],
    ],
  },
]

export const schoolNameStems = [
  'Alderbrook', 'Applewood', 'Ashcombe', 'Beacon Hill', 'Bramblecombe', 'Bridgewater', 'Broadlands', 'Brook', 'Castle', 'Cherry Tree', 'Cliff', 'Copperfield',
  'Crossways', 'Dartside', 'Deer Park', 'Elmfield', 'Fairwater', 'Fernhill', 'Forge Lane', 'Foxglove', 'Gorse', 'Greenbank', 'Harbour', 'Hazelwell',
  'Heathfield', 'High Moor', 'Holly Bank', 'Kingfisher', 'Lark Rise', 'Lighthouse', 'Long Meadow', 'Lower Quay', 'Manor', 'Maple', 'Mill', 'Moorside',
  'Oakhanger', 'Old Orchard', 'Pebble Beach', 'Primrose', 'Quarry', 'Riverside', 'Rook Wood', 'Saltmarsh', 'Sandy Lane', 'Silverwell', 'Skylark',
  'Stonebridge', 'Sunnyside', 'Tamarside', 'Thornbury Lane', 'Tidewell', 'Tor View', 'Upper Combe', 'Valley', 'Watermeadow', 'Westcliff', 'Willow', 'Windmill',
  'Woodland', 'Yarrow',
] as const
export const saints = ['St Agatha’s', "St Brannoc's", "St Cuthbert's", "St Dunstan's", "St Hilda's", "St Nectan's", "St Petroc's", "St Werburgh's"] as const
